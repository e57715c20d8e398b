import type { TableState } from '../../../shapes/knowledge.ts'
import { useWords } from '../../locale.tsx'
import { words } from './words.ts'

const CONFIDENCES = ['primary', 'secondary', 'unverified'] as const

/** How sure each table is: a bar for the eye, the same numbers beside it, and the rows that wait for somebody. */
export function Tables({ tables }: { readonly tables: readonly TableState[] }) {
  const say = useWords(words)
  const waiting = tables.reduce((sum, { unverified }) => sum + unverified.length, 0)
  return (
    <section>
      <h2>{say.tables}</h2>
      <table class="table-states">
        <thead>
          <tr>
            <th scope="col">{say.table}</th>
            <th scope="col">{say.rows}</th>
            {CONFIDENCES.map(confidence => (
              <th key={confidence} scope="col">
                {say[confidence]}
              </th>
            ))}
            <th scope="col">{say.stale}</th>
            <th scope="col">{say.oldest}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(table => (
            <tr key={table.name}>
              <th scope="row">
                <code>{table.name}</code>
              </th>
              <td>
                <ConfidenceBar table={table} />
              </td>
              {CONFIDENCES.map(confidence => (
                <td key={confidence} class={`sure sure-${confidence}`}>
                  {table.counts[confidence]}
                </td>
              ))}
              <td>{table.stale}</td>
              <td>{table.oldest ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details class="waiting">
        <summary>{say.unverifiedRows(waiting)}</summary>
        {tables
          .filter(({ unverified }) => unverified.length > 0)
          .map(({ name, unverified }) => (
            <p key={name}>
              <code>{name}</code> <span class="quiet">{unverified.join('、')}</span>
            </p>
          ))}
      </details>
    </section>
  )
}

const WIDTH = 160

function ConfidenceBar({ table: { counts } }: { readonly table: TableState }) {
  const all = CONFIDENCES.reduce((sum, confidence) => sum + counts[confidence], 0)
  const ends = CONFIDENCES.map((_, i) => CONFIDENCES.slice(0, i + 1).reduce((sum, one) => sum + counts[one], 0))
  return (
    <span class="bar-and-count">
      <svg class="confidence-bar" width={WIDTH} height="12" aria-hidden="true">
        {CONFIDENCES.map((confidence, i) => (
          <rect
            key={confidence}
            class={`fill-${confidence}`}
            x={((ends[i - 1] ?? 0) / all) * WIDTH}
            width={(counts[confidence] / all) * WIDTH}
            height="12"
          />
        ))}
      </svg>
      {all}
    </span>
  )
}
