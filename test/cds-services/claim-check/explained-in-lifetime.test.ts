import { ruleTest } from '#test/rule-test'
import { explainedInLifetime } from '../../../cds-services/claim-check/rules/explained-in-lifetime.ts'

const died = { deceased: true, deceasedOn: '2026-06-03' } as const

ruleTest(explainedInLifetime, [
  ['alive', { patient: { deceased: false } }, 'explained-to-the-living'],
  [
    'explained the day before the death',
    { patient: died, explanation: { given: true, on: '2026-06-02' } },
    'explained-to-the-living',
  ],
  [
    'explained on the day of the death',
    { patient: died, explanation: { given: true, on: '2026-06-03' } },
    'explained-to-the-living',
  ],
  [
    'explained the day after',
    { patient: died, explanation: { given: true, on: '2026-06-04' } },
    'explained-after-death',
  ],
  ['died, never explained', { patient: died, explanation: { given: false } }, 'died-unexplained'],
  ['died, whether explained is unknown', { patient: died }, ['explanation']],
  [
    'died on an unknown day',
    { patient: { deceased: true }, explanation: { given: true, on: '2026-06-02' } },
    ['patient.deceased'],
  ],
  ['no Patient was read', {}, ['patient.deceased']],
])
