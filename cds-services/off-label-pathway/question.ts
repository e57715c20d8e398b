import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { any } from '#rule'
import { advancedCare } from './rules/advanced-care.ts'
import { expandedAccess } from './rules/expanded-access.ts'
import { label } from './rules/label.ts'
import { notifiedOffLabel } from './rules/notified-off-label.ts'
import { patientRequested } from './rules/patient-requested.ts'
import { publicKnowledge } from './rules/public-knowledge.ts'
import { trial } from './rules/trial.ts'
import { subjectOf } from './subject.ts'

/** Every road to one drug; one that leads there is enough. */
export const roadsTo = (drug: string) =>
  any(
    label(drug),
    notifiedOffLabel(drug),
    publicKnowledge(drug),
    trial(drug),
    expandedAccess(drug),
    advancedCare(drug),
    patientRequested(drug),
  )

/** Asked of the drug in question; of no drug, no road is found. */
export const inForce = (c: Case, k: Knowledge) => roadsTo(subjectOf(c, k)?.drug ?? '')
