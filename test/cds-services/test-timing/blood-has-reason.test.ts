import { ruleTest } from '#test/rule-test'
import { bloodHasReason } from '../../../cds-services/test-timing/rules/blood-has-reason.ts'

const signature = { by: 'Practitioner/attending', on: '2026-06-01' } as const
const blood = { order: { specimen: { kind: 'blood' } } } as const
const failed = { use: 'profile', specimen: 'tissue', outcome: 'no-profile', on: '2026-04-10' } as const
const difficult = (reason: string) => ({ tissueTestDifficult: { reason, ...signature } })

ruleTest(bloodHasReason, [
  ['nothing is ordered', {}, ['order.specimen']],
  ['an order without a specimen', { order: { panel: 'foundationone-liquid-cdx' } }, ['order.specimen']],
  ['a specimen of unknown kind', { order: { specimen: { collectedOn: '2026-06-10' } } }, ['order.specimen']],
  ['tissue', { order: { specimen: { kind: 'tissue' } } }, 'tissue'],
  ['blood, and no reason', blood, ['judgement.tissueTestDifficult']],
  ['blood, for a recorded medical reason', { ...blood, judgement: difficult('再生検が困難') }, 'tissue-difficult'],
  ['blood, the reason left empty', { ...blood, judgement: difficult('') }, ['judgement.tissueTestDifficult']],
  ['blood, the reason blank', { ...blood, judgement: difficult(' \u3000 ') }, ['judgement.tissueTestDifficult']],
  [
    'blood, difficult but no reason said',
    { ...blood, judgement: { tissueTestDifficult: signature } },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'blood, the reason signed by nobody',
    { ...blood, judgement: { tissueTestDifficult: { reason: '再生検が困難', on: '2026-06-01' } } },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'blood, the reason given on no day',
    { ...blood, judgement: { tissueTestDifficult: { reason: '再生検が困難', by: 'Practitioner/a' } } },
    ['judgement.tissueTestDifficult'],
  ],
  ['blood after tissue gave no profile', { ...blood, panels: [failed] }, 'tissue-gave-no-profile'],
  [
    'blood after tissue, whose outcome is unknown',
    { ...blood, panels: [{ use: 'profile', specimen: 'tissue' }] },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'blood after blood gave no profile',
    { ...blood, panels: [{ ...failed, specimen: 'blood' }] },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'blood after a companion test on tissue failed',
    { ...blood, panels: [{ ...failed, use: 'cdx' }] },
    ['judgement.tissueTestDifficult'],
  ],
])
