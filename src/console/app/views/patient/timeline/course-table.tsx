import type { Cause, Timeline } from '../../../../shapes/timeline.ts'
import { useWords } from '../../../locale.tsx'
import { words } from './words.ts'

/** What the chart shows, in words: for reading aloud, copying and print. */
export function CourseTable({ timeline }: { readonly timeline: Timeline }) {
  const say = useWords(words)
  const cause = ({ kind, label = '' }: Cause) =>
    kind === 'regime' ? say.regimeChange(label) : kind === 'table' ? say.tableChange : label
  return (
    <details class="course-table">
      <summary>{say.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.from}</th>
            <th scope="col">{say.answer}</th>
            <th scope="col">{say.because}</th>
          </tr>
        </thead>
        <tbody>
          {timeline.band.map(({ from, summary, causes }) => (
            <tr key={from}>
              <th scope="row">{from}</th>
              <td>{summary ?? say.nothing}</td>
              <td>{causes.map(cause).join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.from}</th>
            <th scope="col">{say.event}</th>
          </tr>
        </thead>
        <tbody>
          {[
            ...timeline.events.map(({ on, label }) => ({ on, label })),
            ...timeline.lines.map(line => ({
              on: line.start,
              label: `${say.line(line.number)} ${line.drugs.join('＋')}`,
            })),
          ]
            .sort((a, b) => (a.on < b.on ? -1 : 1))
            .map(({ on, label }) => (
              <tr key={`${on} ${label}`}>
                <th scope="row">{on}</th>
                <td>{label}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}
