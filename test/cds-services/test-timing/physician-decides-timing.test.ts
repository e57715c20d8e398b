import { ruleTest } from '#test/rule-test'
import { physicianDecidesTiming } from '../../../cds-services/test-timing/rules/physician-decides-timing.ts'

ruleTest(physicianDecidesTiming, [
  ['nothing on record: the proposal leaves the timing to the physician all the same', {}, 'physician-decides-timing'],
  ['standard therapy goes on', { judgement: { standardTherapy: { value: 'ongoing' } } }, 'physician-decides-timing'],
])
