import { ruleTest } from '#test/rule-test'
import { noDrugAtAll } from '../../../cds-services/ep-waiver/rules/no-drug-at-all.ts'

const trial = { drug: 'trial-drug', reach: 'trial' } as const

ruleTest(noDrugAtAll, [
  ['no report', {}, ['ccat.candidates']],
  ['whether the report says none was not read', { ccat: { candidates: [] } }, ['ccat.candidates']],
  ['the report says none; its list was not read', { ccat: { noCandidate: true } }, ['ccat.candidates']],
  ['the report does not say none; its list was not read', { ccat: { noCandidate: false } }, ['ccat.candidates']],
  ['the report says none, and lists none', { ccat: { noCandidate: true, candidates: [] } }, 'no-drug-at-all'],
  [
    'the report does not say none, and lists none',
    { ccat: { noCandidate: false, candidates: [] } },
    ['ccat.candidates'],
  ],
  ['a trial drug', { ccat: { noCandidate: false, candidates: [trial] } }, 'candidates-listed'],
  [
    'the report says none, yet lists a trial drug',
    { ccat: { noCandidate: true, candidates: [trial] } },
    'no-candidate-beside-candidates',
  ],
])
