import { useWords } from '../locale.tsx'
import { AnswerMark } from '../parts/answer-mark.tsx'
import type { LadderStep } from './values.ts'
import { words } from './words.ts'

type Rung = keyof typeof words

/** The roads to a drug as rungs: the first that is open is where the patient stands. */
export function Ladder({ steps }: { readonly steps: readonly LadderStep[] }) {
  const say = useWords(words)
  const standsOn = steps.findIndex(({ answer }) => answer === 'yes')
  const named = (rung: string) => {
    const name = rung in say ? say[rung as Rung] : rung
    return typeof name === 'string' ? name : rung
  }
  return (
    <section class="picture" aria-label={say.ladder}>
      <h4>{say.ladder}</h4>
      <ol class="ladder">
        {steps.map(({ rung, answer, epRequired }, i) => (
          <li key={rung} class={`rung rung-${answer} ${i === standsOn ? 'rung-here' : ''}`}>
            <AnswerMark is={answer} />
            <span class="rung-name">{named(rung)}</span>
            {epRequired === 'yes' && answer !== 'no' && <span class="quiet">{say.epNeeded}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
