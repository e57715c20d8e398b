import { rule, yes } from '#rule'

/** The report's point 1: companion test and profile are one test under one fee, 44,000 and 12,000, and nothing is subtracted. */
export const oneTestOneFee = rule({
  id: 'claim-check/one-test-one-fee',
  cites: ['report-2025/1'],
  reads: [],
  why: { yes: ['one-test-one-fee'] },
  decide: () => yes('one-test-one-fee'),
})
