import { useWords } from '../../locale.tsx'
import type { ProvenOrder } from './row.ts'
import { words } from './words.ts'

const PROVEN: ReadonlySet<string> = new Set(['justified-cdx', 'justified-deemed', 'justified-guideline'])

interface Props {
  readonly orders: readonly ProvenOrder[]
  readonly names: Readonly<Record<string, string>>
}

/** The drugs ordered, each with its days and, where a test gates it, its proof. */
export function OrderList({ orders, names }: Props) {
  const say = useWords(words)
  return (
    <ul class="orders">
      {orders.map(({ drug, state, planned, proof }) => (
        <li key={`${drug} ${state}`}>
          {names[drug] ?? drug}
          {planned && <span class="sent"> {planned.join('・')}</span>}
          {proof && (
            <span class={`said said-${PROVEN.has(proof) ? 'info' : 'warning'}`}>
              {proof in say ? String(say[proof as keyof typeof say]) : proof}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
