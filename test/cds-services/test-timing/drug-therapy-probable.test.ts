import { ruleTest } from '#test/rule-test'
import { drugTherapyProbable } from '../../../cds-services/test-timing/rules/drug-therapy-probable.ts'

const signature = { by: 'Practitioner/attending', on: '2026-06-01' } as const

ruleTest(drugTherapyProbable, [
  ['no judgement on record', {}, ['judgement.drugTherapyProbable']],
  [
    'judged probable by nobody',
    { judgement: { drugTherapyProbable: { value: true, on: '2026-06-01' } } },
    ['judgement.drugTherapyProbable'],
  ],
  [
    'judged improbable by nobody',
    { judgement: { drugTherapyProbable: { value: false, on: '2026-06-01' } } },
    ['judgement.drugTherapyProbable'],
  ],
  [
    'judged probable on no day',
    { judgement: { drugTherapyProbable: { value: true, by: 'Practitioner/a' } } },
    ['judgement.drugTherapyProbable'],
  ],
  [
    'signed, but what was judged cannot be read',
    { judgement: { drugTherapyProbable: signature } },
    ['judgement.drugTherapyProbable'],
  ],
  ['judged probable', { judgement: { drugTherapyProbable: { value: true, ...signature } } }, 'drug-therapy-probable'],
  [
    'judged improbable',
    { judgement: { drugTherapyProbable: { value: false, ...signature } } },
    'drug-therapy-improbable',
  ],
  [
    'a performance status of 0 is a prompt, not a judgement',
    { fitness: { ecog: { value: 0, on: '2026-06-01' } } },
    ['judgement.drugTherapyProbable'],
  ],
  [
    'a performance status of 4 is a prompt, not a judgement',
    { fitness: { ecog: { value: 4, on: '2026-06-01' } } },
    ['judgement.drugTherapyProbable'],
  ],
])
