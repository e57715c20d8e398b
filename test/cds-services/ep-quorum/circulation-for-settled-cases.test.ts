import type { CandidateDrug } from '#case'
import { ruleTest } from '#test/rule-test'
import { circulationForSettledCases } from '../../../cds-services/ep-quorum/rules/circulation-for-settled-cases.ts'

const asOf = '2025-07-06' as const
const meeting = { mode: 'round-robin' as const, ref: 'Appointment/1' }
const profile = { alterations: [{ gene: 'BRAF' }] }
const none = { value: 'none' as const }
const candidate = (level: CandidateDrug['level']): CandidateDrug => ({ drug: 'a', ...(level && { level }) })
const with_ = (...candidates: readonly CandidateDrug[]) => ({
  asOf,
  meeting,
  profile,
  ccat: { secondaryFinding: none, noCandidate: false, candidates },
})

ruleTest(circulationForSettledCases, [
  ['in real time', { asOf, meeting: { mode: 'real-time' } }, 'held-in-real-time'],
  ['no meeting', { asOf }, ['meeting.mode']],
  ['form not stated', { asOf, meeting: {} }, ['meeting.mode']],
  ['no pathogenic variant', { ...with_(), profile: { alterations: [] } }, 'case-may-circulate'],
  [
    '(1) no drug and no trial',
    { asOf, meeting, profile, ccat: { secondaryFinding: none, noCandidate: true, candidates: [] } },
    'case-may-circulate',
  ],
  ['(2) level A', with_(candidate('A')), 'case-may-circulate'],
  ['(3) level R', with_(candidate('R'), candidate('A')), 'case-may-circulate'],
  ['(4) level B', with_(candidate('B')), 'case-not-settled'],
  ['(4) level C beside A', with_(candidate('A'), candidate('C')), 'case-not-settled'],
  ['level D', with_(candidate('D'), candidate('A')), 'case-not-settled'],
  ['level B beside a level we do not know', with_(candidate('B'), candidate(undefined)), 'case-not-settled'],
  ['level not stated', with_(candidate('not-stated')), 'unknown'],
  [
    'a secondary finding is suspected',
    { ...with_(candidate('A')), ccat: { ...with_(candidate('A')).ccat, secondaryFinding: { value: 'suspected' } } },
    'case-needs-real-time',
  ],
  ['no result, no report', { asOf, meeting }, 'unknown'],
])
