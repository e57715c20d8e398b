import { ruleTest } from '#test/rule-test'
import { cancerKnown } from '../../../cds-services/cdx-choice/rules/cancer-known.ts'
import { luad } from './cases.ts'

ruleTest(cancerKnown, [
  ['no cancer is on record', {}, ['tumor']],
  ['the cancer has no code that we know', { tumor: { kind: 'solid' } }, ['tumor.groups']],
  ['no group holds it', { tumor: { groups: [] } }, ['tumor.groups']],
  ['lung adenocarcinoma', luad, 'cancer-known'],
])
