import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { all, ask } from '#rule'
import { anyCaseMayCirculate } from './rules/any-case-may-circulate.ts'
import { attendingPhysicianAttends } from './rules/attending-physician-attends.ts'
import { bioinformaticianAttends } from './rules/bioinformatician-attends.ts'
import { circulationForSettledCases } from './rules/circulation-for-settled-cases.ts'
import { drugTherapyAttends } from './rules/drug-therapy-attends.ts'
import { geneticCounselorAttends } from './rules/genetic-counselor-attends.ts'
import { geneticistAttends } from './rules/geneticist-attends.ts'
import { heldWhereDesignated } from './rules/held-where-designated.ts'
import { molecularGeneticistAttends } from './rules/molecular-geneticist-attends.ts'
import { onePersonForEachRole } from './rules/one-person-for-each-role.ts'
import { overlapWithinTheRules } from './rules/overlap-within-the-rules.ts'
import { pathologistAttends } from './rules/pathologist-attends.ts'
import { pediatricOncologistAttends } from './rules/pediatric-oncologist-attends.ts'
import { realTimeButForAFew } from './rules/real-time-but-for-a-few.ts'
import { solidTumorDiscussed } from './rules/solid-tumor-discussed.ts'

/** Whether the list ア to キ is the one by which this meeting is to be judged, and ours the booking that shows it. */
const ours = all(solidTumorDiscussed, heldWhereDesignated)

/** ア to キ, one of each, and the attending physician. */
const everyRole = all(
  drugTherapyAttends,
  geneticistAttends,
  geneticCounselorAttends,
  pathologistAttends,
  molecularGeneticistAttends,
  bioinformaticianAttends,
  pediatricOncologistAttends,
  attendingPhysicianAttends,
)

export const whole2022 = all(ours, everyRole, onePersonForEachRole, realTimeButForAFew)
export const whole2024 = all(ours, everyRole, onePersonForEachRole, circulationForSettledCases)
export const whole2025 = all(ours, everyRole, overlapWithinTheRules, anyCaseMayCirculate)

/** Where the list may not apply, an empty chair proves nothing, and no role is asked about. */
const whereOurs = (whole: typeof whole2022 | typeof whole2024 | typeof whole2025) => (c: Case, k: Knowledge) =>
  ask(ours, c, k).is === 'yes' ? whole : (ours as typeof whole)

export const ep2022 = whereOurs(whole2022)
export const ep2024 = whereOurs(whole2024)
export const ep2025 = whereOurs(whole2025)
