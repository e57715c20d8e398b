import { no, rule, unknown, yes } from '#rule'
import { signed } from '../../shared/signed.ts'

/** 先進医療: standard therapy applies and is not expected to finish; whoever qualifies under insurance is excluded. */
export const standardTherapyStillApplies = rule({
  id: 'test-timing/standard-therapy-still-applies',
  cites: ['advanced-care-2026/before-standard-therapy-ends'],
  reads: ['judgement.standardTherapy'],
  why: { yes: ['standard-therapy-ongoing'], no: ['qualifies-under-insurance'] },
  decide({ judgement }) {
    const judged = signed(judgement?.standardTherapy)
    if (judged?.value === undefined) return unknown('judgement.standardTherapy')
    return judged.value === 'ongoing'
      ? yes('standard-therapy-ongoing', {}, judged)
      : no('qualifies-under-insurance', {}, judged)
  },
})
