import type { Explained } from '../../../../shapes/explained.ts'
import { useWords } from '../../../locale.tsx'
import { AnswerMark } from '../../../parts/answer-mark.tsx'
import type { Visit } from '../visit.ts'
import { type Difference, differences, type RuleChange } from './difference.ts'
import { words } from './words.ts'

interface Props {
  readonly before: readonly Explained[] | undefined
  readonly after: readonly Explained[] | undefined
  readonly visit: Visit
}

/** What the time machine moved: which answers, by which rules, under which paragraphs. */
export function Differences({ before, after, visit }: Props) {
  const say = useWords(words)
  const moved = visit.day !== visit.home || Object.keys(visit.changes).length > 0
  const found = before && after && moved ? differences(before, after) : []
  const settled = before !== undefined && after !== undefined
  return (
    <section class="panel moved" aria-labelledby="moved-title" aria-live="polite">
      <h2 id="moved-title">{say.title}</h2>
      {visit.day !== visit.home && <p class="moved-days">{say.between(visit.home, visit.day)}</p>}
      {found.length === 0 && (settled || !moved) && <p class="quiet">{moved ? say.same : say.none}</p>}
      {found.map(one => (
        <Moved key={one.service.id} difference={one} />
      ))}
    </section>
  )
}

function Moved({ difference }: { readonly difference: Difference }) {
  const say = useWords(words)
  const { service, before, after, regime, rules } = difference
  const only = rules.filter(rule => !rule.before || !rule.after)
  return (
    <article>
      <h3>{service.title}</h3>
      {before !== after && (
        <dl>
          <dt>{say.before}</dt>
          <dd>{before ?? say.silent}</dd>
          <dt>{say.after}</dt>
          <dd class="now">{after ?? say.silent}</dd>
        </dl>
      )}
      {regime && (
        <p class="moved-regime">
          <strong>{say.regime}</strong> {say.between(regime.before?.name ?? '—', regime.after?.name ?? '—')}
        </p>
      )}
      <Rules of={rules.filter(({ before, after }) => before && after)} />
      {only.length > 0 && (
        <details>
          <summary>{say.elsewhere(only.length)}</summary>
          <Rules of={only} />
        </details>
      )}
    </article>
  )
}

const Rules = ({ of }: { readonly of: readonly RuleChange[] }) => (
  <ul class="moved-rules">
    {of.map(change => (
      <Rule key={change.rule} change={change} />
    ))}
  </ul>
)

function Rule({ change: { rule, before, after, paragraphs } }: { readonly change: RuleChange }) {
  const say = useWords(words)
  return (
    <li>
      <p class="moved-answer">
        {before ? <AnswerMark is={before.is} open={before.open} /> : <span class="quiet">{say.notAsked}</span>}
        <span aria-hidden="true">→</span>
        {after ? <AnswerMark is={after.is} open={after.open} /> : <span class="quiet">{say.notAsked}</span>}
      </p>
      <p>{after?.because ?? before?.because ?? after?.claim ?? before?.claim ?? rule}</p>
      <p class="quiet">
        {paragraphs.map(({ locator, url }, i) => (
          <span key={locator}>
            {i > 0 && '、'}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {locator}
            </a>
          </span>
        ))}
      </p>
    </li>
  )
}
