import type { PanelUse } from '#case'
import type { Knowledge, Row } from '#knowledge'

type Fee = Row<'fees'>

/** What a profile is billed as on the day: on submission, and once it has been evaluated and explained in writing. */
export interface PathwayFees {
  readonly profile: Fee
  readonly evaluation: Fee
  /** Whether note 2 of D006-19 subtracts a companion test's points from the profile's. */
  readonly subtracts: boolean
}

/**
 * D006-19 and B011-5; from 2026-06 D006-19 is divided into solid (1) and hematological (2). Before 2022-04 there was no
 * B011-5: D006-19 (1) was the submission and (2) the explanation, and nothing was subtracted. Nothing for a day before that.
 */
export function pathwayFees(use: PanelUse, k: Knowledge): PathwayFees | undefined {
  const fee = (code: string) => k.fees.find(one => one.fee === code)
  const evaluation = fee('B011-5')
  const [first, second] = [fee('D006-19-1'), fee('D006-19-2')]
  if (evaluation === undefined) return first && second && { profile: first, evaluation: second, subtracts: false }
  const profile = fee('D006-19') ?? (use === 'haem-profile' ? second : first)
  return profile && { profile, evaluation, subtracts: true }
}
