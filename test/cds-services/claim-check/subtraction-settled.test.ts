import { ruleTest } from '#test/rule-test'
import { subtractionSettled } from '../../../cds-services/claim-check/rules/subtraction-settled.ts'
import { biliary, breast, esr1, explained, idh1, lung, prostate, run } from './cases.ts'

ruleTest(subtractionSettled, [
  ['biliary, four listed items', biliary, 'all-items-listed'],
  ['breast, three listed items', breast, 'all-items-listed'],
  ['prostate, main item only', prostate, 'all-items-listed'],
  ['lung, everything: the caps make both readings one', lung, 'readings-agree'],
  ['lung, KRAS G12C and EGFR: two readings', { ...lung, order: run(['EGFR', 'KRAS-G12C']) }, 'subtraction-open'],
  ['IDH1: not on the list at all', idh1, 'subtraction-open'],
  ['ESR1, the day before', { ...esr1, asOf: '2026-02-28' }, 'no-item-paid'],
  ['ESR1, the day', esr1, 'all-items-listed'],
  [
    'ALK fusion in breast cancer, the day before',
    { ...breast, asOf: '2026-04-30', order: run(['ALK-fusion']) },
    'no-item-paid',
  ],
  [
    'ALK fusion in breast cancer, the day',
    { ...breast, asOf: '2026-05-01', order: run(['ALK-fusion']) },
    'all-items-listed',
  ],
  ['the profile at hand', explained, 'all-items-listed'],
  [
    'the items of the profile are unknown',
    { ...explained, profile: { use: 'cdx', specimen: 'tissue' } },
    ['profile.items'],
  ],
  ['the items of the order are unknown', { ...breast, order: run([]) }, ['order.items']],
  ['the specimen is unknown', { ...breast, order: { use: 'cdx', items: ['MSI'] } }, ['order.specimen']],
  ['the cancer is unknown', { order: run(['MSI']) }, ['tumor.groups']],
])
