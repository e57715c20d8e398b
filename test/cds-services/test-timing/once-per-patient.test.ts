import { ruleTest } from '#test/rule-test'
import { oncePerPatient } from '../../../cds-services/test-timing/rules/once-per-patient.ts'

const profiled = { use: 'profile', specimen: 'tissue', on: '2023-04-10', outcome: 'profile' } as const
const failed = { use: 'profile', specimen: 'tissue', on: '2026-04-10', outcome: 'no-profile' } as const
const blood = { panel: 'foundationone-liquid-cdx', specimen: { kind: 'blood' } } as const
const tissue = { panel: 'foundationone-cdx', specimen: { kind: 'tissue' } } as const

ruleTest(oncePerPatient, [
  ['the record was not asked for earlier panels', {}, ['panels']],
  ['no earlier panel', { panels: [] }, 'never-used'],
  ['an earlier panel of unknown purpose', { panels: [{ on: '2023-04-10' }] }, ['panels.use']],
  ['a companion test does not count', { panels: [{ use: 'cdx', on: '2023-04-10', outcome: 'profile' }] }, 'never-used'],
  ['a hematological panel does not count', { panels: [{ use: 'haem-profile', on: '2025-04-10' }] }, 'never-used'],
  ['used in 2023, for another cancer too', { panels: [profiled], order: tissue }, 'already-used'],
  ['used, and nothing is ordered', { panels: [profiled] }, 'already-used'],
  ['ordered already, the result is awaited', { panels: [{ ...profiled, outcome: 'pending' }] }, 'already-used'],
  ['used, and another panel of unknown purpose', { panels: [profiled, { on: '2024-01-09' }] }, 'already-used'],
  [
    'used, whether a profile was obtained is unknown',
    { panels: [{ use: 'profile', specimen: 'tissue' }] },
    ['panels.outcome'],
  ],
  ['tissue gave no profile, now blood', { panels: [failed], order: blood }, 'blood-after-tissue-without-profile'],
  ['tissue gave no profile, tissue again', { panels: [failed], order: tissue }, 'tissue-failed-only-blood-left'],
  [
    'tissue gave no profile, the new specimen is unknown',
    { panels: [failed], order: { panel: 'x' } },
    ['order.specimen'],
  ],
  ['tissue gave no profile, nothing is ordered yet', { panels: [failed] }, ['order.specimen']],
  [
    'an unknown specimen gave no profile',
    { panels: [{ use: 'profile', outcome: 'no-profile' }], order: blood },
    ['panels.specimen'],
  ],
  ['blood gave no profile, blood again', { panels: [{ ...failed, specimen: 'blood' }], order: blood }, 'already-used'],
  ['blood gave no profile, now tissue', { panels: [{ ...failed, specimen: 'blood' }], order: tissue }, 'already-used'],
  [
    'two tests were used, tissue failed and then blood',
    { panels: [failed, { ...profiled, specimen: 'blood' }], order: blood },
    'already-used',
  ],
  ['two tests failed: no third', { panels: [failed, { ...failed, specimen: 'blood' }], order: blood }, 'already-used'],
  [
    'tissue failed after a companion test, now blood',
    { panels: [{ use: 'cdx' }, failed], order: blood },
    'blood-after-tissue-without-profile',
  ],
])
