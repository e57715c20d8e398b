import { ruleTest } from '#test/rule-test'
import { reportAgreesWithItself } from '../../../cds-services/ep-waiver/rules/report-agrees-with-itself.ts'

const fitting = { drug: 'osimertinib', reach: 'approved', cdxFit: true } as const

ruleTest(reportAgreesWithItself, [
  ['no report', {}, ['ccat.candidates']],
  ['whether it says none was not read', { ccat: { candidates: [fitting] } }, ['ccat.candidates']],
  ['its list was not read', { ccat: { noCandidate: true } }, ['ccat.candidates']],
  [
    'it lists a drug and does not say none',
    { ccat: { noCandidate: false, candidates: [fitting] } },
    'report-agrees-with-itself',
  ],
  ['it says none and lists none', { ccat: { noCandidate: true, candidates: [] } }, 'report-agrees-with-itself'],
  [
    'it says none, yet lists a fitting drug',
    { ccat: { noCandidate: true, candidates: [fitting] } },
    'no-candidate-beside-candidates',
  ],
])
