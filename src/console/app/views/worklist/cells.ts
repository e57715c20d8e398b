import type { RegisterStep } from '../../../shapes/glance.ts'
import type { ProvenOrder, Row } from './row.ts'

/** The words of this view, in one language. */
type Say = Readonly<
  Record<
    | 'patient'
    | 'panel'
    | 'timing'
    | 'ordered'
    | 'result'
    | 'ccat'
    | 'review'
    | 'reviewWhy'
    | 'explained'
    | 'points'
    | 'drugs'
    | 'germline'
    | 'waived'
    | 'pending'
    | 'failed'
    | 'noDay'
    | RegisterStep['state'],
    string
  >
>

/** The rows as text, heads first, for a spreadsheet. Outcomes keep their codes; an order stands with its days and its proof. */
export function cellsOf(
  rows: readonly Row[],
  names: Readonly<Record<string, string>>,
  say: Say,
): readonly (readonly string[])[] {
  const named = (id: string | undefined) => (id === undefined ? '' : (names[id] ?? id))
  const step = (one: RegisterStep | undefined) => (one === undefined ? '' : (one.on ?? say[one.state]))
  const order = ({ drug, planned, proof }: ProvenOrder) =>
    [named(drug), planned?.join(' ') ?? say.noDay, proof ?? ''].filter(Boolean).join(' ')
  const heads = [
    say.patient,
    say.panel,
    say.ordered,
    say.result,
    say.ccat,
    say.review,
    say.reviewWhy,
    say.explained,
    say.points,
    say.drugs,
    say.germline,
    say.timing,
  ]
  return [
    heads,
    ...rows.map(({ patientId, test, register, timing, waiver, orders, germline }) => [
      patientId,
      named(register?.panel ?? test?.panel),
      register?.ordered.on ?? test?.sentOn ?? '',
      test?.outcome === 'pending' || test?.outcome === 'failed' ? say[test.outcome] : step(register?.resultReceived),
      step(register?.ccatReport),
      `${step(register?.review)}${register?.review.by === 'waiver' ? say.waived : ''}${waiver ? ` ${waiver.outcome}` : ''}`.trim(),
      register?.review.reason ?? waiver?.summary ?? '',
      step(register?.explained),
      register?.pointsAtRisk === undefined ? '' : String(register.pointsAtRisk),
      orders.map(order).join('; '),
      germline?.outcome ?? '',
      timing?.outcome ?? '',
    ]),
  ]
}
