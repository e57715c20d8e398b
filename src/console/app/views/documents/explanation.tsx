import type { Paragraph } from '../../../shapes/explained.ts'
import type { Glance, Register, RegisterStep } from '../../../shapes/glance.ts'
import { useWords } from '../../locale.tsx'
import { Blank } from '../../parts/blank.tsx'
import { Locators } from '../../parts/locators.tsx'
import { words } from './words.ts'

interface Props {
  readonly glance: Glance | undefined
  readonly paragraphs: readonly Paragraph[]
}

/**
 * What the patient is handed. Dates come from the record; findings, drugs and plans are the physician's to write, and a
 * secondary finding is never filled in, for the patient may not wish to know.
 */
export function Explanation({ glance, paragraphs }: Props) {
  const say = useWords(words)
  const register = glance?.answers['ccat-registration']?.values.register as Register | undefined
  const day = (step: RegisterStep | undefined) => step?.on ?? <Blank />
  const panel = register?.panel
  const byWaiver = register?.review.by === 'waiver'
  return (
    <>
      <p>
        {say.handed} <Locators paragraphs={paragraphs} />
      </p>
      <dl class="sheet-facts">
        <dt>{say.test}</dt>
        <dd>{panel ? (glance?.names[panel] ?? panel) : <Blank />}</dd>
        <dt>{say.ordered}</dt>
        <dd>{day(register?.ordered)}</dd>
        <dt>{say.result}</dt>
        <dd>{day(register?.resultReceived)}</dd>
        <dt>{say.ccat}</dt>
        <dd>{day(register?.ccatReport)}</dd>
        <dt>{say.review}</dt>
        <dd>{byWaiver ? say.waived : day(register?.review)}</dd>
      </dl>
      {[say.findings, say.treatments, say.secondary, say.plan].map(heading => (
        <section key={heading}>
          <h3>{heading}</h3>
          <Blank lines={3} />
        </section>
      ))}
    </>
  )
}
