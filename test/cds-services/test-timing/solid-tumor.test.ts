import { ruleTest } from '#test/rule-test'
import { solidTumor } from '../../../cds-services/test-timing/rules/solid-tumor.ts'

ruleTest(solidTumor, [
  ['no confirmed cancer on record', {}, ['tumor']],
  ['a cancer whose code says neither solid nor hematologic', { tumor: { ref: 'Condition/1' } }, ['tumor.kind']],
  ['pancreatic cancer', { tumor: { kind: 'solid', groups: ['pancreas', 'solid'] } }, 'solid-tumor'],
  ['acute myeloid leukemia', { tumor: { kind: 'hematologic', groups: ['aml', 'hematologic'] } }, 'not-a-solid-tumor'],
])
