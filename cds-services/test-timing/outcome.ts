import type { MissingFact } from '#case'
import { answerOf, type Finding, type Leaf, leaves, missingFacts, openReasons, type Rule } from '#rule'
import { bloodHasReason } from './rules/blood-has-reason.ts'
import { oncePerPatient } from './rules/once-per-patient.ts'
import { oncePerSameDisease } from './rules/once-per-same-disease.ts'
import { plasmaHasReason } from './rules/plasma-has-reason.ts'

/** In order of precedence: where several fit, the first speaks. */
export const outcomes = [
  'already-used',
  'specimen-reason-needed',
  'not-payable',
  'attestation-needed',
  'cannot-tell',
  'insured',
] as const

export type Outcome = (typeof outcomes)[number]

const countRules = [oncePerPatient, oncePerSameDisease]
const specimenRules = [bloodHasReason, plasmaHasReason]

export function outcome({ finding }: { readonly finding: Finding }): Outcome {
  if (countRules.some(rule => answerOf(finding, rule) === 'no')) return 'already-used'
  if (lacksReason(finding)) return 'specimen-reason-needed'
  if (finding.is === 'no') return 'not-payable'
  if (finding.is === 'yes') return 'insured'
  const onlyJudgements = missingFacts(finding).every(isJudgement)
  return onlyJudgements && openReasons(finding).length === 0 ? 'attestation-needed' : 'cannot-tell'
}

/** What a physician can supply with a word; the last is such a judgement too, though it is kept with the disease. */
const isJudgement = (path: MissingFact) =>
  path.startsWith('judgement.') || path === 'tumor.conventionalTestingInsufficient'

const lacksReason = (finding: Finding) =>
  specimenRules.some(rule => find(finding, rule)?.some(path => path === 'judgement.tissueTestDifficult'))

const find = (finding: Finding, rule: Rule) => {
  const leaf = leaves(finding).find(one => one.rule.id === rule.id)
  return leaf && 'missing' in leaf.verdict ? leaf.verdict.missing : undefined
}

/** The part of the finding that the outcome speaks of, where it is not the whole. */
export function focus({ finding, outcome }: { readonly finding: Finding; readonly outcome: Outcome }): Finding {
  const only = (rules: readonly Rule[], is: Leaf['is']) =>
    leaves(finding).find(leaf => leaf.is === is && rules.some(rule => rule.id === leaf.rule.id)) ?? finding
  if (outcome === 'already-used') return only(countRules, 'no')
  if (outcome === 'specimen-reason-needed') return only(specimenRules, 'unknown')
  return finding
}
