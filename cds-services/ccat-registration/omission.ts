import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { waiver } from '../shared/waiver.ts'

/** What the register's entry that the expert panel was left out is worth; nothing where there is no such entry. */
export type Omission = 'stands' | 'not-allowed' | 'not-shown'

/**
 * B011-5 通知(1): the panel may be left out from 2026-06 under ア, イ and ウ. That somebody wrote it into the register does not
 * show that they hold: ep-waiver's own question does.
 */
export function omission(c: Case, k: Knowledge): Omission | undefined {
  if (c.registration?.panelOmitted?.done !== true) return undefined
  const waived = waiver(c, k)?.is ?? 'no'
  return waived === 'yes' ? 'stands' : waived === 'no' ? 'not-allowed' : 'not-shown'
}
