import type { Case } from '#case'
import { signed } from './signed.ts'

/** D006-27 (7), (10), (11): HER2 and ESR1 on plasma carry no condition that tissue be difficult. */
export const PLASMA_WITHOUT_CONDITION: readonly string[] = ['D006-27-7', 'D006-27-10', 'D006-27-11']

/** The signed judgement that tissue testing is medically difficult, where it gives a reason; a blank one is none. */
export function tissueDifficult({ judgement }: Pick<Case, 'judgement'>) {
  const judged = signed(judgement?.tissueTestDifficult)
  const { reason } = judged ?? {}
  return reason !== undefined && reason.trim() !== '' ? { ...judged, reason } : undefined
}
