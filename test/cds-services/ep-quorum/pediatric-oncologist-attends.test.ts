import { ruleTest } from '#test/rule-test'
import { pediatricOncologistAttends } from '../../../cds-services/ep-quorum/rules/pediatric-oncologist-attends.ts'
import { aged, complete, declining, meeting, members, on, pediatrician } from './cases.ts'

const asked = { meeting: meeting(...members, pediatrician) }
const { on: _, ...undated } = meeting(...members)

ruleTest(pediatricOncologistAttends, [
  ['an adult', complete, 'adult-case'],
  ['six years old, nobody', aged(6), 'role-missing'],
  ['six years old, declined', aged(6, { meeting: meeting(...members, declining(pediatrician)) }), 'role-missing'],
  ['six years old, somebody attends', aged(6, asked), 'role-filled'],
  ['15 on the day after the meeting', { ...complete, patient: { birthDate: '2011-06-23' } }, 'role-missing'],
  ['15 on the day of the meeting', { ...complete, patient: { birthDate: '2011-06-22' } }, 'age-open'],
  ['15 the day before', { ...complete, patient: { birthDate: '2011-06-21' } }, 'age-open'],
  ['18 on the day after the meeting', { ...complete, patient: { birthDate: '2008-06-23' } }, 'age-open'],
  ['18 on the day of the meeting', { ...complete, patient: { birthDate: '2008-06-22' } }, 'adult-case'],
  [
    '14 when booked, 15 at the meeting',
    { ...complete, asOf: '2026-06-15', patient: { birthDate: '2011-06-20' } },
    'age-open',
  ],
  ['16, somebody attends', aged(16, asked), 'role-filled'],
  ['no date of birth', { meeting: meeting(...members) }, ['patient.birthDate']],
  ['no date of birth, somebody attends', asked, 'role-filled'],
  ['a meeting without a day', { ...complete, meeting: undated }, ['meeting.on']],
  ['no meeting', { patient: { birthDate: '2019-09-10' } }, ['meeting.members', 'meeting.on']],
  ['an adult, members not read', { ...complete, meeting: { on } }, 'adult-case'],
])
