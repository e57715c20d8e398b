import type { ComponentChildren } from 'preact'
import type { GlanceAnswer, RegisterStep } from '../../../shapes/glance.ts'
import { useWords } from '../../locale.tsx'
import { href } from '../../route.ts'
import { OrderList } from './order-list.tsx'
import type { Row } from './row.ts'
import { words } from './words.ts'

interface Props {
  readonly title: string
  readonly rows: readonly Row[]
  readonly names: Readonly<Record<string, string>>
}

export function Table({ title, rows, names }: Props) {
  const say = useWords(words)
  const heads = [
    say.patient,
    say.panel,
    say.result,
    say.ccat,
    say.review,
    say.explained,
    say.drugs,
    say.germline,
    say.timing,
  ]
  const step = ({ state, on }: RegisterStep, more?: ComponentChildren) => (
    <span class={`step step-${state}`}>
      {state === 'done' && on ? on : say[state]}
      {more}
    </span>
  )
  const answer = (one: GlanceAnswer | undefined) =>
    one && (
      <span class={`said said-${one.indicator}`} title={one.summary}>
        {one.outcome in say ? String(say[one.outcome as keyof typeof say]) : one.outcome}
      </span>
    )
  const named = (id: string | undefined) => id && (names[id] ?? id)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section class="worklist-frame" tabIndex={0} aria-label={title}>
      <table class="worklist">
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ patientId, test, register, timing, waiver, orders, germline }) => (
            <tr key={patientId}>
              <th scope="row">
                <a href={href('patient', [patientId])}>{patientId}</a>
              </th>
              <td>
                {named(register?.panel ?? test?.panel)}
                {(register?.ordered.on ?? test?.sentOn) && (
                  <span class="sent">{say.sentOn(register?.ordered.on ?? test?.sentOn ?? '')}</span>
                )}
              </td>
              <td>
                {test?.outcome === 'pending' || test?.outcome === 'failed' ? (
                  <span class={`step step-${test.outcome === 'failed' ? 'failed' : 'open'}`}>{say[test.outcome]}</span>
                ) : (
                  register && step(register.resultReceived)
                )}
              </td>
              <td>{register && step(register.ccatReport)}</td>
              <td>
                {register && step(register.review, register.review.by === 'waiver' && `（${say.waived}）`)}
                {register?.review.state !== 'done' && answer(waiver)}
                {register?.review.state !== 'done' && waiver && <span class="why">{waiver.summary}</span>}
                {register?.review.reason && <span class="why">{register.review.reason}</span>}
              </td>
              <td>
                {register &&
                  step(
                    register.explained,
                    (register.pointsAtRisk ?? 0) > 0 && (
                      <span class="at-risk">▲ {say.atRisk((register.pointsAtRisk ?? 0).toLocaleString('ja-JP'))}</span>
                    ),
                  )}
              </td>
              <td>
                <OrderList orders={orders} names={names} />
              </td>
              <td>{answer(germline)}</td>
              <td>{answer(timing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
