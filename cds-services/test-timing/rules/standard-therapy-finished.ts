import { no, rule, unknown, yes } from '#rule'
import { signed } from '../../shared/signed.ts'

/** (1)イ: standard therapy is finished, as the physician judges. The lines we count are a prompt, never the answer. */
export const standardTherapyFinished = rule({
  id: 'test-timing/standard-therapy-finished',
  cites: ['fee-2024/d006-19/2', 'fee-2026/d006-19/1-i'],
  reads: ['judgement.standardTherapy'],
  why: { yes: ['standard-therapy-finished'], no: ['standard-therapy-not-finished'] },
  decide({ judgement }) {
    const judged = signed(judgement?.standardTherapy)
    if (judged?.value === undefined) return unknown('judgement.standardTherapy')
    return judged.value === 'finished'
      ? yes('standard-therapy-finished', { on: judged.on ?? '' }, judged)
      : no('standard-therapy-not-finished', {}, judged)
  },
})
