import { answerOf, ask, type Finding, missingFacts, no, open, openReasons, rule, unknown, yes } from '#rule'
import { fee2026 } from '../../ep-waiver/question.ts'
import { matchedDrug } from '../../ep-waiver/rules/matched-drug.ts'
import { stated } from '../stated.ts'

/**
 * B011-5: a profile decides treatment once the expert panel has reviewed it, or where its review may be waived for a
 * drug within the approved use. What was run as a companion test needs neither.
 */
export const profileMayDecide = rule({
  id: 'cdx-justification/profile-may-decide',
  cites: ['fee-2024/b011-5/1', 'fee-2026/b011-5/1', 'fee-2026/b011-5/1-u-1'],
  reads: [
    'profile',
    'expertPanel',
    'ccat',
    'consent.ccatSubmission',
    'tumor.groups',
    'tumor.onset',
    'patient.birthDate',
  ],
  why: {
    yes: ['run-as-companion-test', 'expert-panel-has-met', 'expert-panel-waived'],
    no: ['expert-panel-has-not-met'],
    open: ['waiver-is-open'],
  },
  decide(c, k) {
    const { profile, expertPanel } = c
    if (profile === undefined) return unknown('profile')
    if (expertPanel?.held === true)
      return yes('expert-panel-has-met', stated({ on: expertPanel.heldOn ?? '' }), expertPanel)
    if (profile.use === undefined) return unknown('profile.use')
    if (profile.use === 'cdx') return yes('run-as-companion-test', {}, profile)

    const waiver = k.inForce.has('fee-2026') ? ask(fee2026, c, k) : undefined
    if (waiver && isWaived(waiver)) return yes('expert-panel-waived', {}, c.ccat)
    if (expertPanel?.held === undefined) return unknown('expertPanel')
    if (waiver === undefined || waiver.is !== 'unknown' || c.ccat?.received === false)
      return no('expert-panel-has-not-met', {}, profile)
    const [missing, ...more] = missingFacts(waiver)
    if (openReasons(waiver).length > 0 || missing === undefined) return open('waiver-is-open', {}, profile)
    return unknown(missing, ...more)
  },
})

const isWaived = (waiver: Finding) => waiver.is === 'yes' && answerOf(waiver, matchedDrug) === 'yes'
