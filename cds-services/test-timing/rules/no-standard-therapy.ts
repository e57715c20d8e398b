import { no, rule, unknown, yes } from '#rule'
import { signed } from '../../shared/signed.ts'

/** (1)イ, first arm: no standard therapy exists for this cancer, as the physician judges. */
export const noStandardTherapy = rule({
  id: 'test-timing/no-standard-therapy',
  cites: ['fee-2024/d006-19/2', 'fee-2026/d006-19/1-i'],
  reads: ['judgement.standardTherapy'],
  why: { yes: ['no-standard-therapy'], no: ['standard-therapy-exists'] },
  decide({ judgement }) {
    const judged = signed(judgement?.standardTherapy)
    if (judged?.value === undefined) return unknown('judgement.standardTherapy')
    return judged.value === 'none-exists'
      ? yes('no-standard-therapy', {}, judged)
      : no('standard-therapy-exists', {}, judged)
  },
})
