import { no, rule, unknown, yes } from '#rule'
import { mismatchRepair } from '../voices/mismatch-repair.ts'

/** The societies' opinion on dMMR: MSI-high or lost mismatch repair is a reason to think of Lynch syndrome. It names no variant and proves none. */
export const mismatchRepairDeficient = rule({
  id: 'germline-referral/mismatch-repair-deficient',
  cites: ['dmmr-2019/lynch'],
  reads: ['companionResults', 'profile.msi', 'profile.use', 'profile.items', 'expertPanel.held'],
  why: { yes: ['mismatch-repair-deficient'], no: ['mismatch-repair-not-deficient'] },
  decide(c) {
    const shown = mismatchRepair(c)
    if ('missing' in shown) return unknown(shown.missing)
    return shown.is === 'deficient'
      ? yes('mismatch-repair-deficient', { by: shown.by }, shown.from)
      : no('mismatch-repair-not-deficient')
  },
})
