import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { always } from '../needs.ts'

/** ウ: somebody with expert skill in genetic counseling takes part. */
export const geneticCounselorAttends = rule({
  id: 'ep-quorum/genetic-counselor-attends',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members'],
  reads: ['meeting.members'],
  why: { yes: ['role-filled'], no: ['role-missing'] },
  decide: ({ meeting }) => attendance('genetic-counsellor', meeting, always()),
})
