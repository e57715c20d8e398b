import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { answerOf, type Finding, missingFacts, no, open, openReasons, unknown, yes } from '#rule'
import { matchedDrug } from '../ep-waiver/rules/matched-drug.ts'
import { waiver } from './waiver.ts'

/**
 * B011-5: whether a profile may decide treatment: the expert panel has reviewed it, or its review is waived for a drug
 * within the approved use. What was run as a companion test needs neither. This is the rule's one home; the waiver asks
 * what the panel found and what the C-CAT report says, never this, so the two cannot lean on each other.
 */
export function profileDecides(c: Case, k: Knowledge) {
  const { profile, expertPanel } = c
  if (profile === undefined) return unknown('profile')
  if (expertPanel?.held === true)
    return yes('expert-panel-has-met', expertPanel.heldOn === undefined ? {} : { on: expertPanel.heldOn }, expertPanel)
  if (profile.use === undefined) return unknown('profile.use')
  if (profile.use === 'cdx') return yes('run-as-companion-test', {}, profile)

  const waived = waiver(c, k)
  if (waived && isWaived(waived)) return yes('expert-panel-waived', {}, c.ccat)
  if (expertPanel?.held === undefined) return unknown('expertPanel')
  if (waived === undefined || waived.is !== 'unknown' || c.ccat?.received === false)
    return no('expert-panel-has-not-met', {}, profile)
  const [missing, ...more] = missingFacts(waived)
  if (openReasons(waived).length > 0 || missing === undefined) return open('waiver-is-open', {}, profile)
  return unknown(missing, ...more)
}

/** What it looks at, for the rules that ask it. */
export const profileDecidesReads = [
  'profile',
  'expertPanel',
  'ccat',
  'consent.ccatSubmission',
  'tumor.groups',
  'tumor.onset',
  'patient.birthDate',
] as const

/** Its paragraphs, for whoever cites it. */
export const profileDecidesCites = ['fee-2024/b011-5/1', 'fee-2026/b011-5/1', 'fee-2026/b011-5/1-u-1'] as const

const isWaived = (waived: Finding) => waived.is === 'yes' && answerOf(waived, matchedDrug) === 'yes'
