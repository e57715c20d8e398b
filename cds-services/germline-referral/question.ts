import { all, any, not } from '#rule'
import { alleleFractionSuspects } from './rules/allele-fraction-suspects.ts'
import { ccatDenies } from './rules/ccat-denies.ts'
import { ccatSuspects } from './rules/ccat-suspects.ts'
import { germlineTestPositive } from './rules/germline-test-positive.ts'
import { mismatchRepairDeficient } from './rules/mismatch-repair-deficient.ts'
import { normalDenies } from './rules/normal-denies.ts'
import { panelFindsGermline } from './rules/panel-finds-germline.ts'

/** Whether any source finds or suspects a pathogenic variant of the germline, the surest first; last, what only points to one. */
export const suspected = any(
  germlineTestPositive,
  panelFindsGermline,
  ccatSuspects,
  alleleFractionSuspects,
  mismatchRepairDeficient,
)

/** A finding to refer: suspected, and no source denies what another says. */
export const toRefer = all(suspected, not(any(ccatDenies, normalDenies)))
