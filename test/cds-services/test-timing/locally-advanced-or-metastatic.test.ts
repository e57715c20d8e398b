import { ruleTest } from '#test/rule-test'
import { locallyAdvancedOrMetastatic } from '../../../cds-services/test-timing/rules/locally-advanced-or-metastatic.ts'

const extent = (value: 'resectable' | 'locally-advanced' | 'metastatic' | 'recurrent') =>
  ({
    tumor: { extent: { value, basis: 'recorded', ref: 'Observation/extent' } },
  }) as const

ruleTest(locallyAdvancedOrMetastatic, [
  ['nothing on record', {}, ['tumor.extent']],
  ['a cancer of unknown extent', { tumor: { kind: 'solid' } }, ['tumor.extent']],
  ['an extent was read, its value was not', { tumor: { extent: { ref: 'Observation/extent' } } }, ['tumor.extent']],
  ['locally advanced', extent('locally-advanced'), 'locally-advanced'],
  ['metastatic', extent('metastatic'), 'metastatic'],
  ['recurrent', extent('recurrent'), 'recurrent'],
  ['resectable', extent('resectable'), 'resectable'],
  [
    'metastatic because a secondary cancer is on record',
    { tumor: { extent: { value: 'metastatic', basis: 'metastasis' } } },
    'metastatic',
  ],
])
