import type { Review } from '../../../shapes/panel-case.ts'
import { useWords } from '../../locale.tsx'
import { AnswerMark } from '../../parts/answer-mark.tsx'
import { Cited } from '../../parts/locators.tsx'
import { decidingFacts } from './deciding.ts'
import { words } from './words.ts'

/** The two facts that decide the lane, each with the rule that settles it and its paragraph. */
export function Facts({ review }: { readonly review: Review }) {
  const say = useWords(words)
  const { withinUse, germlineGate } = decidingFacts(review)
  const facts = [
    [say.withinUse, withinUse],
    [say.germlineGate, germlineGate],
  ] as const
  return facts.map(
    ([heading, statements]) =>
      statements.length > 0 && (
        <div key={heading} class="case-facts">
          <h4>{heading}</h4>
          <ul>
            {statements.map(({ rule, is, open, text, cites }) => (
              <li key={rule}>
                <AnswerMark is={is} open={open} /> {text} <Cited cites={cites} among={review.paragraphs} />
              </li>
            ))}
          </ul>
        </div>
      ),
  )
}
