import type { Matrix } from '../../../shapes/matrix.ts'
import { useWords } from '../../locale.tsx'
import type { Change } from './changes.ts'
import { words } from './words.ts'

interface Props {
  readonly before: Matrix
  readonly after: Matrix
  readonly changed: readonly Change[]
}

/** In words what pulses in the table, hidden rows included; read out when it changes. */
export function ChangeList({ before, after, changed }: Props) {
  const say = useWords(words)
  const rowOf = (id: string) => [...after.rows, ...before.rows].find(row => row.id === id)
  const testOf = (id: string) => [...after.tests, ...before.tests].find(test => test.id === id)?.name ?? id
  const [first, last] = [before.day, after.day].sort()
  return (
    <section class="change-list panel" aria-live="polite">
      <h2>{say.changed(first ?? '', last ?? '', changed.length)}</h2>
      <ul>
        {changed.map(({ row, test, what }) => (
          <li key={`${row}/${test}`}>
            <span class="tag">{say[what]}</span> {rowOf(row)?.marker}：
            {rowOf(row)
              ?.drugs.map(({ name }) => name)
              .join('・')}
            {test && ` × ${testOf(test)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
