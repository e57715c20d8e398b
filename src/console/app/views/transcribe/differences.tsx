import { useWords } from '../../locale.tsx'
import type { Difference } from './check.ts'
import { words } from './words.ts'

/** Where the readings differ, side by side. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const say = useWords(words)
  const read = (value: string) => {
    if (value === '') return say.nothing
    const word = value in say ? say[value as keyof typeof say] : value
    return typeof word === 'string' ? word : value
  }
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{say.differ}</strong>
      </p>
      <table class="reading-differences">
        <thead>
          <tr>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.firstPerson}</th>
            <th scope="col">{say.secondPerson}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, drug, first, second }) => (
            <tr key={`${field} ${drug}`}>
              <th scope="row">
                {drug && `${drug}：`}
                {say[field]}
              </th>
              <td>{read(first)}</td>
              <td>{read(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
