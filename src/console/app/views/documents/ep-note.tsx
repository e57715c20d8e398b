import { useWords } from '../../locale.tsx'
import type { Said } from './said.ts'
import { Statements } from './statements.tsx'
import { words } from './words.ts'

/** Why the panel was omitted, for the chart; where it may not be, that there is nothing to write. */
export function EpNote({ said }: { readonly said: Said | undefined }) {
  const say = useWords(words)
  if (said === undefined) return <p>{say.noWaiver}</p>
  if (said.outcome !== 'omit-treat' && said.outcome !== 'omit-none')
    return (
      <>
        <p>{say.notWaivable}</p>
        <p>{said.card.summary}</p>
      </>
    )
  return (
    <>
      <p class="sheet-lead">{said.card.summary}</p>
      <h3>{say.reasons}</h3>
      <Statements statements={said.holds} />
    </>
  )
}
