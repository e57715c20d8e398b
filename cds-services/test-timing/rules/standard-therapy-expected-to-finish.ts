import { no, rule, unknown, yes } from '#rule'
import { signed } from '../../shared/signed.ts'

/**
 * (1)イ, in brackets: standard therapy is expected to finish, which is the physician's medical
 * judgement (疑義解釈その16). The working group of 2025-03-14 places it after first-line therapy
 * has started: judged earlier, it still stands, and the card says so.
 */
export const standardTherapyExpectedToFinish = rule({
  id: 'test-timing/standard-therapy-expected-to-finish',
  cites: ['fee-2024/d006-19/2', 'fee-2026/d006-19/1-i', 'qa-16/expected-to-finish', 'wg-2025-03/expected-to-finish'],
  reads: ['judgement.standardTherapy', 'therapy.lines'],
  why: { yes: ['expected-to-finish', 'expected-before-first-line'], no: ['not-expected-to-finish'] },
  decide({ judgement, therapy }) {
    const judged = signed(judgement?.standardTherapy)
    if (judged?.value === undefined) return unknown('judgement.standardTherapy')
    if (judged.value !== 'expected-to-finish') return no('not-expected-to-finish', {}, judged)
    const unstarted = therapy?.lines !== undefined && !therapy.lines.some(line => line.setting !== 'perioperative')
    return yes(unstarted ? 'expected-before-first-line' : 'expected-to-finish', { on: judged.on ?? '' }, judged)
  },
})
