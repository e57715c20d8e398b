import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { lineHolds, type When } from '../../shared/line-of-therapy.ts'
import { type Condition, fails, holds, misses } from './condition.ts'

/** Whether the patient has come to the line of therapy, or the setting, that a label asks for. */
export function lineMet(when: When, drug: string, c: Case, k: Knowledge): Condition {
  const is = lineHolds(when, drug, c, k)
  if (typeof is === 'object') return misses(...is.missing)
  return is === 'yes' ? holds : fails('line-not-met')
}
