import { ruleTest } from '#test/rule-test'
import { standardTherapyExpectedToFinish } from '../../../cds-services/test-timing/rules/standard-therapy-expected-to-finish.ts'

const signature = { by: 'Practitioner/attending', on: '2026-06-01' } as const
const expected = { judgement: { standardTherapy: { value: 'expected-to-finish', ...signature } } } as const
const line = (setting?: 'perioperative' | 'advanced') =>
  ({
    number: 1,
    basis: 'recorded',
    drugs: ['gemcitabine'],
    start: '2026-04-06',
    refs: [],
    ...(setting && { setting }),
  }) as const

ruleTest(standardTherapyExpectedToFinish, [
  ['no judgement on record', {}, ['judgement.standardTherapy']],
  [
    'judged by nobody',
    { judgement: { standardTherapy: { value: 'expected-to-finish', on: '2026-06-01' } } },
    ['judgement.standardTherapy'],
  ],
  [
    'judged on no day',
    { judgement: { standardTherapy: { value: 'expected-to-finish', by: 'Practitioner/a' } } },
    ['judgement.standardTherapy'],
  ],
  [
    'signed, but what was judged cannot be read',
    { judgement: { standardTherapy: signature } },
    ['judgement.standardTherapy'],
  ],
  [
    'expected, during first-line therapy',
    { ...expected, therapy: { lines: [line('advanced')] } },
    'expected-to-finish',
  ],
  ['expected, the line of unknown setting', { ...expected, therapy: { lines: [line()] } }, 'expected-to-finish'],
  [
    'expected, and the record holds no line at all',
    { ...expected, therapy: { lines: [] } },
    'expected-before-first-line',
  ],
  [
    'expected, after perioperative therapy only',
    { ...expected, therapy: { lines: [line('perioperative')] } },
    'expected-before-first-line',
  ],
  ['expected, and the record is silent on therapy: the judgement stands', expected, 'expected-to-finish'],
  ['ongoing', { judgement: { standardTherapy: { value: 'ongoing', ...signature } } }, 'not-expected-to-finish'],
  [
    'finished is another arm',
    { judgement: { standardTherapy: { value: 'finished', ...signature } } },
    'not-expected-to-finish',
  ],
])
