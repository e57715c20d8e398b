import { ruleTest } from '#test/rule-test'
import { standardTherapyFinished } from '../../../cds-services/test-timing/rules/standard-therapy-finished.ts'

const signature = { by: 'Practitioner/attending', on: '2026-06-01' } as const
const judged = (value: 'none-exists' | 'ongoing' | 'expected-to-finish' | 'finished') => ({
  judgement: { standardTherapy: { value, ...signature } },
})

ruleTest(standardTherapyFinished, [
  ['no judgement on record', {}, ['judgement.standardTherapy']],
  [
    'judged by nobody',
    { judgement: { standardTherapy: { value: 'finished', on: '2026-06-01' } } },
    ['judgement.standardTherapy'],
  ],
  [
    'judged on no day',
    { judgement: { standardTherapy: { value: 'finished', by: 'Practitioner/attending' } } },
    ['judgement.standardTherapy'],
  ],
  [
    'signed, but what was judged cannot be read',
    { judgement: { standardTherapy: signature } },
    ['judgement.standardTherapy'],
  ],
  [
    'a reason alone is no judgement',
    { judgement: { standardTherapy: { note: '二次治療で増悪', ...signature } } },
    ['judgement.standardTherapy'],
  ],
  ['none exists', judged('none-exists'), 'standard-therapy-not-finished'],
  ['finished', judged('finished'), 'standard-therapy-finished'],
  ['expected to finish', judged('expected-to-finish'), 'standard-therapy-not-finished'],
  ['ongoing', judged('ongoing'), 'standard-therapy-not-finished'],
  [
    'lines of therapy are no judgement',
    {
      therapy: {
        lines: [
          {
            number: 1,
            basis: 'recorded',
            drugs: ['gemcitabine'],
            start: '2026-01-05',
            end: '2026-05-11',
            endedFor: 'progression',
            refs: [],
          },
        ],
      },
    },
    ['judgement.standardTherapy'],
  ],
])
