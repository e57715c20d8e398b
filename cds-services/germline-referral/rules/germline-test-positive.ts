import { no, rule, unknown, yes } from '#rule'
import { germlineTested } from '../voices/germline-tests.ts'

/** A companion test of the germline has found a pathogenic variant: a finding, whatever drug it was done for. */
export const germlineTestPositive = rule({
  id: 'germline-referral/germline-test-positive',
  cites: ['fee-2024/d006-18/2', 'fee-2026/d006-18/2', 'genetics-2022/record'],
  reads: ['companionResults'],
  why: { yes: ['germline-test-positive'], no: ['no-germline-test-positive'] },
  decide(c, k) {
    const voice = germlineTested(c, k)
    if ('missing' in voice) return unknown(...voice.missing)
    const { genes, from } = voice
    return genes.length > 0 ? yes('germline-test-positive', { genes }, ...from) : no('no-germline-test-positive')
  },
})
