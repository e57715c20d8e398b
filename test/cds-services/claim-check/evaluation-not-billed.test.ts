import { ruleTest } from '#test/rule-test'
import { evaluationNotBilled } from '../../../cds-services/claim-check/rules/evaluation-not-billed.ts'

const billed = [{ fee: 'B011-5', on: '2025-11-20' }] as const

ruleTest(evaluationNotBilled, [
  ['never billed', { charges: [], profile: { use: 'profile' } }, 'evaluation-not-billed'],
  ['another item billed', { charges: [{ fee: 'D006-19', on: '2025-10-01' }] }, 'evaluation-not-billed'],
  ['billed, a solid tumor', { charges: billed, profile: { use: 'profile' } }, 'evaluation-billed'],
  ['billed, a companion test’s profile', { charges: billed, profile: { use: 'cdx' } }, 'evaluation-billed'],
  [
    'billed before the onset of this blood disease',
    { charges: billed, profile: { use: 'haem-profile' }, tumor: { onset: '2026-05-20' } },
    'evaluation-billed-for-another-disease',
  ],
  [
    'billed since the onset',
    { charges: billed, profile: { use: 'haem-profile' }, tumor: { onset: '2025-11-20' } },
    'evaluation-billed',
  ],
  ['billed, the onset is unknown', { charges: billed, profile: { use: 'haem-profile' } }, ['tumor.onset']],
  ['billed, the purpose is unknown', { charges: billed }, ['profile.use']],
  ['the record was not asked', {}, ['charges']],
])
