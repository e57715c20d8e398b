import type { Review } from '../../../../shapes/panel-case.ts'
import { useWords } from '../../../locale.tsx'
import { Cited } from '../../../parts/locators.tsx'
import { missingIn } from '../shown-case.ts'
import { words } from '../words.ts'
import { agendaOf } from './agenda-of.ts'

/** What the panel has to decide, each point with its paragraph; then what the record does not hold. */
export function Agenda({ review }: { readonly review: Review }) {
  const say = useWords(words)
  const missing = missingIn(review)
  return (
    <>
      <ol class="agenda">
        {agendaOf(review, say).map(({ head, text, cites }) => (
          <li key={`${head} ${text}`}>
            <strong>{head}</strong> {text} <Cited cites={cites} among={review.paragraphs} />
          </li>
        ))}
      </ol>
      {missing.length > 0 && (
        <p class="not-on-record">
          {say.missing}
          {say.list(missing.map(({ label }) => label))}
        </p>
      )}
    </>
  )
}
