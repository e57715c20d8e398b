import { no, rule, unknown, yes } from '#rule'
import { signed } from '../../shared/signed.ts'

/** (1)イ: from performance status and organ function the physician judges that drug therapy will probably be possible. */
export const drugTherapyProbable = rule({
  id: 'test-timing/drug-therapy-probable',
  cites: ['fee-2024/d006-19/2', 'fee-2026/d006-19/1-i'],
  reads: ['judgement.drugTherapyProbable'],
  why: { yes: ['drug-therapy-probable'], no: ['drug-therapy-improbable'] },
  decide({ judgement }) {
    const judged = signed(judgement?.drugTherapyProbable)
    if (judged?.value === undefined) return unknown('judgement.drugTherapyProbable')
    return judged.value
      ? yes('drug-therapy-probable', { on: judged.on ?? '' }, judged)
      : no('drug-therapy-improbable', { on: judged.on ?? '' }, judged)
  },
})
