/**
 * In order of precedence, worst first. No list of uses that a society guideline justifies has been published in full:
 * nothing reaches `justified-guideline` until a hospital has loaded and signed the list itself.
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

export type Justified = Extract<Outcome, `justified-${string}`>

export const isJustified = (outcome: Outcome): outcome is Justified => outcome.startsWith('justified-')
