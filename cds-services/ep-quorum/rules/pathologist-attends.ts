import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { always } from '../needs.ts'

/** エ: a pathologist versed in panels takes part. Until 2024-02-27 the membership held several; one attended. */
export const pathologistAttends = rule({
  id: 'ep-quorum/pathologist-attends',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members'],
  reads: ['meeting.members'],
  why: { yes: ['role-filled'], no: ['role-missing'] },
  decide: ({ meeting }) => attendance('pathologist', meeting, always()),
})
