import { missingFacts, no, open, openReasons, rule, unknown, yes } from '#rule'
import { waiver } from '../../shared/waiver.ts'

/**
 * B011-5 注 and 通知(1): the expert panel has reviewed the profile. From 2026-06 the notice lets the review be omitted, which
 * the note itself does not: ep-waiver's own question.
 */
export const profileReviewed = rule({
  id: 'claim-check/profile-reviewed',
  cites: [
    'fee-2022/b011-5/1',
    'fee-2024/b011-5/1',
    'fee-2024/b011-5/note',
    'fee-2026/b011-5/1',
    'fee-2026/b011-5/note',
  ],
  reads: ['profile', 'expertPanel', 'ccat', 'consent.ccatSubmission', 'tumor', 'patient.birthDate'],
  why: {
    yes: ['reviewed-by-panel', 'review-omitted'],
    no: ['not-reviewed'],
    open: ['review-open'],
  },
  decide(c, k) {
    const { profile, expertPanel } = c
    if (profile === undefined) return unknown('profile')
    if (expertPanel?.held === true) return yes('reviewed-by-panel', on(expertPanel.heldOn), expertPanel)
    const waived = waiver(c, k)
    if (waived?.is === 'yes') return yes('review-omitted', {}, c.ccat)
    if (expertPanel?.held === undefined) return unknown('expertPanel')
    if (waived === undefined || waived.is === 'no') return no('not-reviewed', {}, profile)
    const [missing, ...more] = missingFacts(waived)
    return openReasons(waived).length > 0 || missing === undefined
      ? open('review-open', {}, profile)
      : unknown(missing, ...more)
  },
})

const on = (day: string | undefined) => (day === undefined ? {} : { on: day })
