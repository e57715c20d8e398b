import type { ComponentChildren } from 'preact'
import type { GlanceAnswer, RegisterStep } from '../../../shapes/glance.ts'
import { useWords } from '../../locale.tsx'
import { href } from '../../route.ts'
import type { Row } from './row.ts'
import { words } from './words.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly names: Readonly<Record<string, string>>
}

export function Table({ rows, names }: Props) {
  const say = useWords(words)
  const heads = [
    say.patient,
    say.panel,
    say.timing,
    say.result,
    say.ccat,
    say.review,
    say.explained,
    say.drugs,
    say.germline,
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section class="worklist-frame" tabIndex={0} aria-label={say.title}>
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
          {rows.map(({ patientId, register, timing, waiver, drugs, germline }) => (
            <tr key={patientId}>
              <th scope="row">
                <a href={href('patient', [patientId])}>{patientId}</a>
              </th>
              <td>{register?.panel && (names[register.panel] ?? register.panel)}</td>
              <td>{answer(timing)}</td>
              <td>{register && step(register.resultReceived)}</td>
              <td>{register && step(register.ccatReport)}</td>
              <td>
                {register && step(register.review, register.review.by === 'waiver' && `（${say.waived}）`)}
                {register?.review.state !== 'done' && answer(waiver)}
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
              <td>{answer(drugs)}</td>
              <td>{answer(germline)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
