import { rule, yes } from '#rule'

/** The report's point 11: a test ordered in a DPC bed is paid beside the bundle. */
export const takenOutOfDpc = rule({
  id: 'claim-check/taken-out-of-dpc',
  cites: ['report-2025/11'],
  reads: [],
  why: { yes: ['taken-out-of-dpc'] },
  decide: () => yes('taken-out-of-dpc'),
})
