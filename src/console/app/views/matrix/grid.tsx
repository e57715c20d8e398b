import type { Matrix, MatrixRow } from '../../../shapes/matrix.ts'
import { useWords } from '../../locale.tsx'
import type { Change } from './changes.ts'
import { GridRow } from './grid-row.tsx'
import { words } from './words.ts'

interface Props {
  readonly shown: Pick<Matrix, 'rows' | 'tests'>
  readonly changed: readonly Change[]
}

/** The matrix as a table: a body for each cancer, a head for each test. */
export function Grid({ shown: { rows, tests }, changed }: Props) {
  const say = useWords(words)
  const pulses = new Set(changed.map(({ row, test }) => (test === undefined ? row : `${row}/${test}`)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section class="grid-frame" tabIndex={0} aria-label={say.title}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{say.rowHead}</th>
            {tests.map(({ id, name, kind }) => (
              <th key={id} scope="col" class={`test test-${kind}`}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {byTumor(rows).map(([tumor, some]) => (
          <tbody key={some[0]?.id}>
            <tr class="tumor-row">
              <th colSpan={tests.length + 1} scope="rowgroup">
                {tumor}
              </th>
            </tr>
            {some.map(row => (
              <GridRow key={row.id} row={row} tests={tests} pulses={pulses} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** Rows that follow each other and are for the same cancers. */
const byTumor = (rows: readonly MatrixRow[]): readonly (readonly [string, readonly MatrixRow[]])[] => [
  ...Map.groupBy(rows, row => row.tumors.map(({ name }) => name).join('・')),
]
