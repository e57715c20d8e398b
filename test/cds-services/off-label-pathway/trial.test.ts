import type { CandidateDrug } from '#case'
import { ruleTest } from '#test/rule-test'
import { trial } from '../../../cds-services/off-label-pathway/rules/trial.ts'

const listed = (...candidates: CandidateDrug[]) => ({ ccat: { received: true, candidates } })

ruleTest(trial('x'), [
  ['no report on record', {}, ['ccat']],
  ['the report awaited', { ccat: { received: false } }, ['ccat']],
  ['the report received, its candidates not read', { ccat: { received: true } }, ['ccat.candidates']],
  ['no candidate', listed(), 'not-listed-as-trial'],
  ['a trial', listed({ drug: 'x', reach: 'trial', level: 'D' }), 'listed-as-trial'],
  ['a trial without a level', listed({ drug: 'x', reach: 'trial', level: 'not-stated' }), 'listed-as-trial'],
  ['a trial, the level not read', listed({ drug: 'x', reach: 'trial' }), ['ccat.candidates']],
  ['a resistance', listed({ drug: 'x', reach: 'trial', level: 'R' }), 'not-listed-as-trial'],
  [
    'a resistance beside a trial',
    listed({ drug: 'x', reach: 'trial', level: 'R' }, { drug: 'x', reach: 'trial', level: 'C' }),
    'listed-as-trial',
  ],
  ['a trial of another drug', listed({ drug: 'y', reach: 'trial', level: 'B' }), 'not-listed-as-trial'],
  ['approved', listed({ drug: 'x', reach: 'approved', level: 'A' }), 'not-listed-as-trial'],
  ['the reach not read', listed({ drug: 'x', level: 'C' }), ['ccat.candidates.reach']],
  ['the reach not printed', listed({ drug: 'x', reach: 'not-stated', level: 'C' }), ['ccat.candidates.reach']],
])
