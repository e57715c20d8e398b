import { ruleTest } from '#test/rule-test'
import { hematologicalIndication } from '../../../cds-services/test-timing/rules/hematological-indication.ts'

const aml = ['aml', 'hematologic']
const dlbcl = ['b-nhl-aggressive', 'b-nhl', 'nhl', 'hematologic']
const follicular = ['follicular-lymphoma', 'b-nhl-indolent', 'b-nhl', 'nhl', 'hematologic']
const cytopenia = ['cytopenia-unexplained', 'hematologic']
const onset = (groups: readonly string[], conventionalTestingInsufficient?: boolean) =>
  disease(groups, 'onset', conventionalTestingInsufficient)
const relapsed = (groups: readonly string[], conventionalTestingInsufficient?: boolean) =>
  disease(groups, 'relapsed-refractory', conventionalTestingInsufficient)

function disease(groups: readonly string[], phase: 'onset' | 'relapsed-refractory', insufficient?: boolean) {
  return {
    tumor: { groups, phase, ...(insufficient !== undefined && { conventionalTestingInsufficient: insufficient }) },
  }
}

ruleTest(hematologicalIndication, [
  ['no diagnosis on record', {}, ['tumor.groups']],
  ['a diagnosis without a cancer type', { tumor: { phase: 'onset' } }, ['tumor.groups']],
  ['AML of unknown phase', { tumor: { groups: aml } }, ['tumor.phase']],
  ['AML at onset', onset(aml), 'indicated'],
  ['AML at onset, conventional testing would do: no such condition', onset(aml, false), 'indicated'],
  ['AML relapsed', relapsed(aml), 'indicated'],
  ['ALL at onset', onset(['all', 'hematologic']), 'indicated'],
  ['MDS at onset', onset(['mds', 'hematologic']), 'indicated'],
  ['MPN at onset', onset(['mpn', 'hematologic']), 'indicated'],
  ['a histiocytic tumor at onset', onset(['histiocytic', 'hematologic']), 'indicated'],
  ['MDS relapsed', relapsed(['mds', 'hematologic']), 'phase-not-listed'],
  [
    'aggressive B-cell lymphoma at onset, no judgement on conventional testing',
    onset(dlbcl),
    ['tumor.conventionalTestingInsufficient'],
  ],
  [
    'aggressive B-cell lymphoma at onset, conventional testing does not suffice',
    onset(dlbcl, true),
    'indicated-conventional-insufficient',
  ],
  [
    'aggressive B-cell lymphoma at onset, conventional testing suffices',
    onset(dlbcl, false),
    'conventional-testing-suffices',
  ],
  ['aggressive B-cell lymphoma relapsed', relapsed(dlbcl, true), 'phase-not-listed'],
  ['follicular lymphoma at onset', onset(follicular, true), 'indicated-conventional-insufficient'],
  ['follicular lymphoma relapsed', relapsed(follicular, true), 'indicated-conventional-insufficient'],
  [
    'B-cell lymphoma, whether aggressive or indolent is not said, at onset',
    onset(['b-nhl', 'nhl', 'hematologic'], true),
    'indicated-conventional-insufficient',
  ],
  [
    'B-cell lymphoma, whether aggressive or indolent is not said, relapsed',
    relapsed(['b-nhl', 'nhl', 'hematologic'], true),
    ['tumor.groups'],
  ],
  ['lymphoma of a type not said, at onset', onset(['nhl', 'hematologic'], true), ['tumor.groups']],
  ['T-cell lymphoma relapsed', relapsed(['t-nhl', 'nhl', 'hematologic'], true), 'indicated-conventional-insufficient'],
  [
    'NK-cell lymphoma relapsed',
    relapsed(['nk-nhl', 'nhl', 'hematologic'], true),
    'indicated-conventional-insufficient',
  ],
  ['myeloma at onset', onset(['myeloma', 'hematologic'], true), 'indicated-conventional-insufficient'],
  ['myeloma relapsed', relapsed(['myeloma', 'hematologic'], true), 'phase-not-listed'],
  ['Ph+ ALL at onset', onset(['ph-all', 'all', 'hematologic']), 'indicated'],
  [
    'Ph+ ALL relapsed, conventional testing does not suffice',
    relapsed(['ph-all', 'all', 'hematologic'], true),
    'indicated-conventional-insufficient',
  ],
  [
    'Ph+ ALL relapsed, conventional testing suffices',
    relapsed(['ph-all', 'all', 'hematologic'], false),
    'conventional-testing-suffices',
  ],
  ['ALL relapsed, Ph status unknown', relapsed(['all', 'hematologic'], true), ['tumor.groups']],
  ['CLL relapsed', relapsed(['cll', 'hematologic'], true), 'indicated-conventional-insufficient'],
  ['CLL at onset', onset(['cll', 'hematologic'], true), 'phase-not-listed'],
  [
    'unexplained cytopenia in any phase',
    { tumor: { groups: cytopenia, conventionalTestingInsufficient: true } },
    'indicated-conventional-insufficient',
  ],
  [
    'unexplained cytopenia, diagnosis not tried',
    { tumor: { groups: cytopenia } },
    ['tumor.conventionalTestingInsufficient'],
  ],
  [
    'unexplained cytopenia, a diagnosis was reached',
    { tumor: { groups: cytopenia, conventionalTestingInsufficient: false } },
    'conventional-testing-suffices',
  ],
  ['Hodgkin lymphoma', onset(['hodgkin', 'hematologic'], true), 'disease-not-listed'],
  ['a solid cancer', onset(['pancreas', 'solid'], true), 'disease-not-listed'],
  ['AML at onset, the day before the panel was insured', { asOf: '2025-02-28', ...onset(aml) }, 'disease-not-listed'],
  ['AML at onset, the day the panel was insured', { asOf: '2025-03-01', ...onset(aml) }, 'indicated'],
  ['AML at onset, the last day of fee-2024', { asOf: '2026-05-31', ...onset(aml) }, 'indicated'],
  ['AML at onset, the first day of fee-2026', { asOf: '2026-06-01', ...onset(aml) }, 'indicated'],
])
