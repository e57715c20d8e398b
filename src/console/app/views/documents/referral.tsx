import { useWords } from '../../locale.tsx'
import { Blank } from '../../parts/blank.tsx'
import type { Said } from './said.ts'
import { Statements } from './statements.tsx'
import { words } from './words.ts'

/** The referral as germline-referral offers it; where it offers none, what it says instead. */
export function Referral({ said }: { readonly said: Said | undefined }) {
  const say = useWords(words)
  if (said === undefined) return <p>{say.noSuspicion}</p>
  const request = said.card.suggestions
    ?.flatMap(({ actions }) => actions.map(({ resource }) => resource))
    .find(resource => resource.resourceType === 'ServiceRequest')
  if (request === undefined)
    return (
      <>
        <p>{say.noReferral}</p>
        <p>{said.card.summary}</p>
      </>
    )
  return (
    <>
      <dl class="sheet-facts">
        <dt>{say.to}</dt>
        <dd lang="ja">{request.performerType?.text ?? <Blank />}</dd>
        <dt>{say.why}</dt>
        <dd lang="ja">{request.reasonCode?.[0]?.text ?? <Blank />}</dd>
      </dl>
      <h3>{say.reasons}</h3>
      <Statements statements={said.holds} />
      <h3>{say.byPhysician}</h3>
      <p>{say.familyHistory}</p>
      <Blank lines={3} />
    </>
  )
}
