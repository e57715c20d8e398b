import type { ExpertPanel, Profile } from '#case'
import type { CdxRow } from '#knowledge'
import { cdxItemsOf } from './cdx-item-of.ts'

export type Masked = 'open' | 'masked' | 'not-known'

/**
 * D004-2 通知(12), D006-27 通知(11): a panel run as a companion test gives the patient the
 * items asked, and nothing else it saw may decide treatment, until the profile has been
 * reviewed. This is the rule's one home; every service asks here.
 */
export function masked(row: CdxRow, { use, items }: Profile, expertPanel: ExpertPanel | undefined): Masked {
  if (use === undefined) return 'not-known'
  if (use !== 'cdx' || expertPanel?.held === true) return 'open'
  if (items === undefined) return 'not-known'
  return cdxItemsOf(row).some(item => items.includes(item)) ? 'open' : 'masked'
}

/** The paragraphs of the rule, for whoever cites it. */
export const maskingCites = [
  'fee-2024/d004-2/12',
  'fee-2026/d004-2/12',
  'fee-2024/d006-27/11',
  'fee-2026/d006-27/11',
] as const
