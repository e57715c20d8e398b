import { ruleTest } from '#test/rule-test'
import { candidatesLevelAOrR } from '../../../cds-services/ep-waiver/rules/candidates-level-a-or-r.ts'

const levels = (...all: readonly ('A' | 'B' | 'C' | 'R' | 'not-stated')[]) => ({
  ccat: { candidates: all.map((level, i) => ({ drug: `drug-${i}`, level })) },
})

ruleTest(candidatesLevelAOrR, [
  ['no report', {}, ['ccat.candidates']],
  ['the candidates were not read', { ccat: { received: true } }, ['ccat.candidates']],
  ['no candidate: another condition speaks of that', { ccat: { candidates: [] } }, ['ccat.candidates']],
  ['level A', levels('A'), 'candidates-level-a-or-r'],
  ['level A and a resistance', levels('A', 'R'), 'candidates-level-a-or-r'],
  ['level A and B', levels('A', 'B'), 'other-levels'],
  ['level C, and one not printed', levels('not-stated', 'C'), 'other-levels'],
  ['level A, and one not printed', levels('A', 'not-stated'), ['ccat.candidates']],
  [
    'level A, and one not read',
    { ccat: { candidates: [{ drug: 'x', level: 'A' }, { drug: 'y' }] } },
    ['ccat.candidates'],
  ],
])
