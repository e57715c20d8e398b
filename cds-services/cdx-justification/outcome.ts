/**
 * In order of precedence, worst first. No list of uses that a society guideline justifies has been published in full,
 * so nothing reaches `justified-guideline` yet; the code is part of the contract.
 */
export const outcomes = [
  'contradicted',
  'masked-result',
  'label-mismatch',
  'no-result',
  'cannot-tell',
  'to-verify',
  'justified-deemed',
  'justified-guideline',
  'justified-cdx',
] as const

export type Outcome = (typeof outcomes)[number]

export const isJustified = (outcome: Outcome) => outcome.startsWith('justified-')
