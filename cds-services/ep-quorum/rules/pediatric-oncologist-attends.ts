import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { childNeed } from '../needs.ts'

/**
 * キ: a pediatric oncologist takes part where a child is discussed. The notice, as far as read, names no age:
 * between the youngest and the oldest reading of "child" it is open.
 */
export const pediatricOncologistAttends = rule({
  id: 'ep-quorum/pediatric-oncologist-attends',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members', 'childhood/cancer', 'childhood/welfare-act'],
  reads: ['meeting.members', 'meeting.on', 'patient.birthDate'],
  why: { yes: ['role-filled', 'adult-case'], no: ['role-missing'], open: ['age-open'] },
  decide: (c, k) => attendance('paediatric-oncology', c.meeting, childNeed(c, k)),
})
