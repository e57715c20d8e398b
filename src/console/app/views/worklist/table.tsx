import type { ComponentChildren } from 'preact'
import type { GlanceAnswer, RegisterStep } from '../../../shapes/glance.ts'
import { useWords } from '../../locale.tsx'
import { type Opening, Opens } from '../../parts/opening.tsx'
import { OrderList } from './order-list.tsx'
import type { Row } from './row.ts'
import { words } from './words.ts'

interface Props {
  readonly title: string
  readonly rows: readonly Row[]
  readonly names: Readonly<Record<string, string>>
  /** Whether it is the drugs that are looked for. */
  readonly drugsFirst: boolean
  readonly opening: Opening
}

interface Column {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => ComponentChildren
}

export function Table({ title, rows, names, drugsFirst, opening }: Props) {
  const say = useWords(words)
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
  const drugs: Column = {
    id: 'drugs',
    head: say.drugs,
    cell: ({ orders }) => <OrderList orders={orders} names={names} />,
  }
  const course: readonly Column[] = [
    {
      id: 'panel',
      head: say.panel,
      cell: ({ test, register }) => {
        const [panel, sentOn] = [register?.panel ?? test?.panel, register?.ordered.on ?? test?.sentOn]
        return (
          <>
            {panel && (names[panel] ?? panel)}
            {sentOn && <span class="sent">{say.sentOn(sentOn)}</span>}
          </>
        )
      },
    },
    {
      id: 'result',
      head: say.result,
      cell: ({ test, register }) =>
        test?.outcome === 'pending' || test?.outcome === 'failed' ? (
          <span class={`step step-${test.outcome === 'failed' ? 'failed' : 'open'}`}>{say[test.outcome]}</span>
        ) : (
          (register && step(register.resultReceived)) || (test?.outcome === 'profile' && step({ state: 'done' }))
        ),
    },
    { id: 'ccat', head: say.ccat, cell: ({ register }) => register && step(register.ccatReport) },
    {
      id: 'review',
      head: say.review,
      cell: ({ register, waiver }) => (
        <>
          {register && step(register.review, register.review.by === 'waiver' && `（${say.waived}）`)}
          {register?.review.state !== 'done' && waiver && (
            <>
              {answer(waiver)}
              <span class="why">{waiver.summary}</span>
            </>
          )}
          {register?.review.reason && <span class="why">{register.review.reason}</span>}
        </>
      ),
    },
    {
      id: 'explained',
      head: say.explained,
      cell: ({ register }) => {
        const points = register?.pointsAtRisk ?? 0
        return (
          register &&
          step(
            register.explained,
            points > 0 && <span class="at-risk">▲ {say.atRisk(points.toLocaleString('ja-JP'))}</span>,
          )
        )
      },
    },
  ]
  const rest: readonly Column[] = [
    { id: 'germline', head: say.germline, cell: ({ germline }) => answer(germline) },
    { id: 'timing', head: say.timing, cell: ({ timing }) => answer(timing) },
  ]
  const columns = drugsFirst ? [drugs, ...course, ...rest] : [...course, drugs, ...rest]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section class="worklist-frame" tabIndex={0} aria-label={title}>
      <table class="worklist">
        <thead>
          <tr>
            {[say.patient, ...columns.map(({ head }) => head)].map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.patientId}>
              <th scope="row">
                <Opens id={row.patientId} opening={opening}>
                  <code>{row.patientId}</code>
                </Opens>
                {row.who && (
                  <span class="sent" lang="ja">
                    {row.who}
                  </span>
                )}
              </th>
              {columns.map(({ id, cell }) => (
                <td key={id} class={`of-${id}`}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
