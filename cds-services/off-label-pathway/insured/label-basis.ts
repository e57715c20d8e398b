import { profileDecidesCites } from '../../shared/profile-decides.ts'

const companion = ['fee-2024/d004-2/2', 'fee-2026/d004-2/2'] as const
const masking = ['fee-2024/d004-2/12', 'fee-2026/d004-2/12'] as const
const deemed = 'qa-15/deemed-cdx'
const approvedUses = 'pathways/1980-notice'

/** Every paragraph by which a drug counts as insured within its label. */
export const labelCites = [...companion, ...masking, ...profileDecidesCites, deemed, approvedUses] as const

/** Of these, the ones that a reason rests on; of any other reason, that insurance pays for approved uses. */
const basis: Readonly<Record<string, readonly string[]>> = {
  'companion-test-found-it': companion,
  'deemed-companion-test': [deemed],
  'report-states-fit': profileDecidesCites,
  'masked-result': masking,
  'test-not-companion': [...companion, deemed],
  'marker-excluded': companion,
  'companion-test-to-verify': companion,
  'expert-panel-awaited': profileDecidesCites,
}

export const by = (why: string) => ({ cites: basis[why] ?? [approvedUses] })
