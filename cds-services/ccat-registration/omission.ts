import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { ask } from '#rule'
import { fee2026 } from '../ep-waiver/question.ts'

/** What the register's entry that the expert panel was left out is worth; nothing where there is no such entry. */
export type Omission = 'stands' | 'not-allowed' | 'not-shown'

/**
 * B011-5 通知(1): the panel may be left out from 2026-06 under ア, イ and ウ. That somebody wrote it into the register does not
 * show that they hold: ep-waiver's own question does.
 */
export function omission(c: Case, k: Knowledge): Omission | undefined {
  if (c.registration?.panelOmitted?.done !== true) return undefined
  const waiver = k.inForce.has('fee-2026') ? ask(fee2026, c, k).is : 'no'
  return waiver === 'yes' ? 'stands' : waiver === 'no' ? 'not-allowed' : 'not-shown'
}
