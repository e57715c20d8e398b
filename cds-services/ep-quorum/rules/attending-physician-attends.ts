import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { attendingNeed } from '../needs.ts'

/** The attending physician, or a substitute, takes part; since 2024-02-28 supplying the information is enough. */
export const attendingPhysicianAttends = rule({
  id: 'ep-quorum/attending-physician-attends',
  cites: ['ep-2022/attending', 'ep-2024/attending', 'ep-2025/attending'],
  reads: ['meeting.members', 'meeting.supplied'],
  why: { yes: ['role-filled', 'data-supplied'], no: ['role-missing'] },
  decide: (c, k) => attendance('attending', c.meeting, attendingNeed(c, k)),
})
