import type { MatrixRow, MatrixTest } from '../../../shapes/matrix.ts'
import { useWords } from '../../locale.tsx'
import { amend } from '../../route.ts'
import { Sign } from './sign.tsx'
import { words } from './words.ts'

interface Props {
  readonly row: MatrixRow
  readonly tests: readonly MatrixTest[]
  /** What changed just now: `row`, or `row/test`. */
  readonly pulses: ReadonlySet<string>
}

/** One marker and its drugs, with a sign under each test that has to do with it. */
export function GridRow({ row, tests, pulses }: Props) {
  const say = useWords(words)
  const links = new Map(row.links.map(link => [link.test, link]))
  const drugs = row.drugs.map(({ name }) => name).join('・')
  return (
    <tr class={pulses.has(row.id) ? 'pulse' : undefined}>
      <th scope="row">
        <span class="marker">{row.marker}</span>
        <span class="drugs">{drugs}</span>
        <span class="row-tags">
          {row.when !== 'any' && <span>{say[row.when]}</span>}
          {row.panelOnly === 'yes' && <span class="panel-only">{say.panelOnly}</span>}
          {row.panelOnly === 'uncertain' && <span class="panel-only">{say.panelOnlyUncertain}</span>}
          {!row.payableYet && row.payableFrom && <span class="late">{say.notPayable(row.payableFrom)}</span>}
        </span>
      </th>
      {tests.map(({ id, name }) => {
        const link = links.get(id)
        const key = `${row.id}/${id}`
        return (
          <td key={id} class={pulses.has(key) ? 'pulse' : undefined}>
            {link && (
              <button
                type="button"
                class="cell"
                aria-label={`${row.marker} ${drugs} × ${name}：${say[link.standing]}`}
                onClick={() => amend({ open: key })}
              >
                <Sign standing={link.standing} />
              </button>
            )}
          </td>
        )
      })}
    </tr>
  )
}
