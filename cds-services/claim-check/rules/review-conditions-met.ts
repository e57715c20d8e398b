import { no, rule, unknown, yes } from '#rule'
import { profilePatient } from '../../shared/payability.ts'
import { conditionsOf, lacking } from '../conditions.ts'

/** D006-19 note 2: the profile that came with a companion test is evaluated when the patient meets (2)-(5), that is now. */
export const reviewConditionsMet = rule({
  id: 'claim-check/review-conditions-met',
  cites: [
    'fee-2022/d006-19/2',
    'fee-2022/d006-19/6',
    'fee-2024/d006-19/2',
    'fee-2024/d006-19/6',
    'fee-2026/d006-19/1-i',
    'fee-2026/d006-19/1-ka',
  ],
  reads: ['profile', 'tumor', 'judgement', 'therapy.lines', 'panels', 'order.specimen.kind', 'facility.filed'],
  why: { yes: ['review-conditions-met'], no: ['review-conditions-not-met'] },
  decide(c, k) {
    const conditions = conditionsOf(profilePatient, c, k)
    if (conditions.is === 'yes') return yes('review-conditions-met', {}, c.profile)
    if (conditions.is === 'no') return no('review-conditions-not-met', { failed: conditions.failed }, c.profile)
    return unknown(...lacking(conditions))
  },
})
