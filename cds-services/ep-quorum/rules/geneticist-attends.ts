import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { always } from '../needs.ts'

/** イ: a physician of medical genetics takes part. */
export const geneticistAttends = rule({
  id: 'ep-quorum/geneticist-attends',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members'],
  reads: ['meeting.members'],
  why: { yes: ['role-filled'], no: ['role-missing'] },
  decide: ({ meeting }) => attendance('geneticist', meeting, always()),
})
