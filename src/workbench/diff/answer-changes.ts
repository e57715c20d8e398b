import type { Hook } from '#cards'
import type { IsoDate } from '#case'
import type { Source } from '#knowledge'
import type { Bench } from '../bench.ts'
import { caseOf, type Patient } from './patients.ts'
import type { Snapshot } from './snapshot.ts'
import { paragraphsBehind, type Told, told } from './told.ts'

export interface AnswerChange {
  readonly patient: string
  /** The CDS Hooks service id, `ep-waiver-patient-view`. */
  readonly service: string
  readonly before: Told
  readonly after: Told
  /** The paragraphs that made the later answer another. */
  readonly sources: readonly Source[]
}

const HOOKS: readonly Hook[] = ['patient-view', 'order-sign']

/**
 * Whose answers differ between two snapshots. The facts are those of one day in both, so that only the law moves.
 * Patients without a draft order sign none.
 */
export function answerChanges(
  patients: readonly Patient[],
  factsOn: IsoDate,
  from: Snapshot,
  to: Snapshot,
  { services, locale }: Bench,
): { readonly asked: number; readonly changes: readonly AnswerChange[] } {
  const asked = patients.flatMap(patient =>
    HOOKS.filter(hook => hook === 'patient-view' || patient.drafts.length > 0).flatMap(hook => {
      const facts = caseOf(patient, hook, factsOn, to.tables)
      return services
        .filter(service => service.hooks.includes(hook))
        .map(service => {
          const before = told(service, hook, facts, from, locale)
          const after = told(service, hook, facts, to, locale)
          const sources = paragraphsBehind(before, after)
          return { patient: patient.id, service: `${service.id}-${hook}`, before, after, sources }
        })
    }),
  )
  return { asked: asked.length, changes: asked.filter(({ before, after }) => before.outcome !== after.outcome) }
}
