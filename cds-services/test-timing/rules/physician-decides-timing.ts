import { rule, yes } from '#rule'

/** The report's point 2: no limit of timing; the physician decides, before first-line therapy too. */
export const physicianDecidesTiming = rule({
  id: 'test-timing/physician-decides-timing',
  cites: ['report-2025/2'],
  reads: [],
  why: { yes: ['physician-decides-timing'] },
  decide: () => yes('physician-decides-timing'),
})
