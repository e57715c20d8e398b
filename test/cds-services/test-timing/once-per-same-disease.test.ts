import { ruleTest } from '#test/rule-test'
import { oncePerSameDisease } from '../../../cds-services/test-timing/rules/once-per-same-disease.ts'

const earlier = (on: '2025-06-10' | '2026-03-01' | '2026-03-02' | '2026-03-03' | '2026-05-30' | '2026-06-02') =>
  ({ use: 'haem-profile', on }) as const
/** Ninety days before this onset is 2026-03-03. */
const tumor = { onset: '2026-06-01' } as const

ruleTest(oncePerSameDisease, [
  ['the record was not asked for earlier panels', {}, ['panels']],
  ['no earlier panel', { panels: [] }, 'never-used-for-blood-disease'],
  ['an earlier panel of unknown purpose', { panels: [{ on: '2025-06-10' }] }, ['panels.use']],
  [
    'a panel for a solid tumor does not count',
    { panels: [{ use: 'profile', on: '2025-06-10' }] },
    'never-used-for-blood-disease',
  ],
  ['an earlier panel of unknown day', { panels: [{ use: 'haem-profile' }], tumor }, ['panels.on']],
  ['an earlier panel, the onset of this disease is unknown', { panels: [earlier('2025-06-10')] }, ['tumor.onset']],
  ['a panel a year before this disease', { panels: [earlier('2025-06-10')], tumor }, 'used-for-another-disease'],
  ['91 days before onset: for another disease', { panels: [earlier('2026-03-02')], tumor }, 'used-for-another-disease'],
  ['90 days before onset: perhaps for this one', { panels: [earlier('2026-03-03')], tumor }, ['tumor.onset']],
  ['two days before onset: perhaps for this one', { panels: [earlier('2026-05-30')], tumor }, ['tumor.onset']],
  [
    'on the day of onset',
    { panels: [earlier('2026-06-02')], tumor: { onset: '2026-06-02' } },
    'already-used-for-this-disease',
  ],
  ['the day after onset', { panels: [earlier('2026-06-02')], tumor }, 'already-used-for-this-disease'],
  [
    'one for an earlier disease and one for this',
    { panels: [earlier('2025-06-10'), earlier('2026-06-02')], tumor },
    'already-used-for-this-disease',
  ],
  [
    'one for this disease and one of unknown day',
    { panels: [earlier('2026-06-02'), { use: 'haem-profile' }], tumor },
    'already-used-for-this-disease',
  ],
])
