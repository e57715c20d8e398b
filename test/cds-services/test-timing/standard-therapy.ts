import type { Row } from '#test/rule-test'

const values = ['none-exists', 'finished', 'expected-to-finish', 'ongoing'] as const
type Value = (typeof values)[number]

const signature = { by: 'Practitioner/attending', on: '2026-06-01' } as const
const judged = (value: Value) => ({ judgement: { standardTherapy: { value, ...signature } } })

/** What the physician judged of standard therapy, and what a rule that looks for one judgement makes of each. */
export const standardTherapy = <const R extends string>(
  sought: Value,
  reasons: Readonly<Record<Value, R>>,
): readonly Row<R>[] => [
  ['no judgement on record', {}, ['judgement.standardTherapy']],
  [
    'judged by nobody',
    { judgement: { standardTherapy: { value: sought, on: '2026-06-01' } } },
    ['judgement.standardTherapy'],
  ],
  [
    'judged on no day',
    { judgement: { standardTherapy: { value: sought, by: 'Practitioner/attending' } } },
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
  ...values.map((value): Row<R> => [value, judged(value), reasons[value]]),
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
]
