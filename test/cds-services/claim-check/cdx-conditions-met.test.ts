import { ruleTest } from '#test/rule-test'
import { cdxConditionsMet } from '../../../cds-services/claim-check/rules/cdx-conditions-met.ts'
import { breast, esr1, idh1, run } from './cases.ts'

ruleTest(cdxConditionsMet, [
  ['the confirmed companion test', breast, 'cdx-conditions-met'],
  ['an item not payable in this cancer', { ...breast, order: run(['EGFR']) }, 'cdx-conditions-not-met'],
  ['ESR1 in plasma, the day before it is paid', { ...esr1, asOf: '2026-02-28' }, 'cdx-conditions-not-met'],
  ['a test that our table has not confirmed', idh1, 'cdx-conditions-to-verify'],
  [
    'the items are not named',
    { ...breast, order: { use: 'cdx', panel: 'foundationone-cdx', specimen: { kind: 'tissue' } } },
    ['order.items'],
  ],
  ['nothing is ordered', {}, ['order.use']],
])
