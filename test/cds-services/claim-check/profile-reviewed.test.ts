import { ruleTest } from '#test/rule-test'
import { profileReviewed } from '../../../cds-services/claim-check/rules/profile-reviewed.ts'
import { mockApproved, mockTrialOnly } from '../ep-waiver/cases.ts'
import { explained, profileUnexplained } from './cases.ts'

const notHeld = { expertPanel: { held: false } } as const

ruleTest(profileReviewed, [
  ['the panel has met', explained, 'reviewed-by-panel'],
  ['not held, the day before it could be omitted', { ...mockApproved, ...notHeld, asOf: '2026-05-31' }, 'not-reviewed'],
  ['not held, and it may be omitted', { ...mockApproved, ...notHeld }, 'review-omitted'],
  ['a trial only: it may not be omitted', { ...mockTrialOnly, ...notHeld }, 'not-reviewed'],
  [
    'omission on the CDx-first route is open',
    { ...mockApproved, ...notHeld, profile: { ...mockApproved.profile, use: 'cdx' } },
    'review-open',
  ],
  ['not held, no C-CAT report yet known', { ...profileUnexplained, ...notHeld }, 'unknown'],
  ['no profile', {}, ['profile']],
  ['whether it met is unknown', { asOf: '2026-05-31', profile: { use: 'profile' } }, ['expertPanel']],
])
