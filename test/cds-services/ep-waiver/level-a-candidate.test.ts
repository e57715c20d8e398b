import { ruleTest } from '#test/rule-test'
import { levelACandidate } from '../../../cds-services/ep-waiver/rules/level-a-candidate.ts'

ruleTest(levelACandidate, [
  ['no report', {}, ['ccat.candidates']],
  ['the candidates were not read', { ccat: { received: true } }, ['ccat.candidates']],
  ['no candidate', { ccat: { candidates: [] } }, 'no-level-a-candidate'],
  [
    'a level A among others',
    {
      ccat: {
        candidates: [
          { drug: 'x', level: 'C' },
          { drug: 'osimertinib', level: 'A' },
        ],
      },
    },
    'level-a-candidate',
  ],
  [
    'level A though another has none',
    { ccat: { candidates: [{ drug: 'x' }, { drug: 'osimertinib', level: 'A' }] } },
    'level-a-candidate',
  ],
  ['level B at best', { ccat: { candidates: [{ drug: 'x', level: 'B' }] } }, 'no-level-a-candidate'],
  ['resistance only', { ccat: { candidates: [{ drug: 'x', level: 'R' }] } }, 'no-level-a-candidate'],
  [
    'the report prints no level',
    { ccat: { candidates: [{ drug: 'x', level: 'not-stated' }] } },
    'no-level-a-candidate',
  ],
  ['a level that was not read', { ccat: { candidates: [{ drug: 'x' }] } }, ['ccat.candidates']],
])
