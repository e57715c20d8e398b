import type { RegimeState } from '../../../shapes/knowledge.ts'
import { useWords } from '../../locale.tsx'
import { words } from './words.ts'

export function Regimes({ regimes }: { readonly regimes: readonly RegimeState[] }) {
  const say = useWords(words)
  return (
    <section>
      <h2>{say.regimes}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.regime}</th>
            <th scope="col">{say.standing}</th>
            <th scope="col">{say.from}</th>
            <th scope="col">{say.until}</th>
          </tr>
        </thead>
        <tbody>
          {regimes.map(({ id, name, standing, from, until }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class={`regime-${standing}`}>{say[standing]}</td>
              <td>{from ?? '—'}</td>
              <td>{until ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
