import type { Review } from '../../../../shapes/panel-case.ts'
import type { LineOfTherapy } from '../../../../shapes/timeline.ts'
import { useWords } from '../../../locale.tsx'
import { words } from '../words.ts'

/** Lines of therapy, first to last. */
export function Course({ lines }: { readonly lines: Review['lines'] | undefined }) {
  const say = useWords(words)
  if (lines === undefined) return <p class="not-on-record">{say.therapyNotOnRecord}</p>
  if (lines.length === 0) return <p>{say.noTherapy}</p>
  return (
    <table>
      <thead>
        <tr>
          {[say.line, say.drugs, say.start, say.end, say.endedFor].map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(line => {
          const { number, basis, drugs, start, end, endedFor, setting } = line
          const name = hasNumber(line, lines) ? say.lineNumber(number) : say.earlierLine
          return (
            <tr key={`${setting} ${number} ${start}`}>
              <th scope="row">
                {setting === 'perioperative' ? say.perioperative : name}
                {basis === 'inferred' && `（${say.inferred}）`}
              </th>
              <td>{say.list(drugs)}</td>
              <td class="day">{start}</td>
              <td class={end ? 'day' : ''}>{end ?? say.notOnRecord}</td>
              <td>{endedFor ? say[endedFor] : say.notOnRecord}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Our own count gives way to the record's: a line we counted has no number where a later one is recorded with one no higher. */
const hasNumber = (line: LineOfTherapy, lines: readonly LineOfTherapy[]) =>
  line.basis === 'recorded' ||
  !lines.some(later => later.basis === 'recorded' && later.start > line.start && later.number <= line.number)
