import type { RegisterStep } from '../../../shapes/glance.ts'
import type { Row } from './row.ts'

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
    | 'explained'
    | 'drugs'
    | 'germline'
    | 'waived'
    | RegisterStep['state'],
    string
  >
>

/** The rows as text, heads first, for a spreadsheet. Outcomes keep their codes. */
export function cellsOf(
  rows: readonly Row[],
  names: Readonly<Record<string, string>>,
  say: Say,
): readonly (readonly string[])[] {
  const step = (one: RegisterStep | undefined) => (one === undefined ? '' : (one.on ?? say[one.state]))
  const heads = [
    say.patient,
    say.panel,
    say.timing,
    say.ordered,
    say.result,
    say.ccat,
    say.review,
    say.explained,
    say.drugs,
    say.germline,
  ]
  return [
    heads,
    ...rows.map(({ patientId, register, timing, waiver, drugs, germline }) => [
      patientId,
      register?.panel ? (names[register.panel] ?? register.panel) : '',
      timing?.outcome ?? '',
      step(register?.ordered),
      step(register?.resultReceived),
      step(register?.ccatReport),
      `${step(register?.review)}${register?.review.by === 'waiver' ? say.waived : ''}${waiver ? ` ${waiver.outcome}` : ''}`.trim(),
      step(register?.explained),
      drugs?.outcome ?? '',
      germline?.outcome ?? '',
    ]),
  ]
}
