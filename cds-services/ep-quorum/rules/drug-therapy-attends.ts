import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { always } from '../needs.ts'

/** ア: a physician of cancer drug therapy takes part. That the panel has several, of different fields, is a matter of its membership. */
export const drugTherapyAttends = rule({
  id: 'ep-quorum/drug-therapy-attends',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members'],
  reads: ['meeting.members'],
  why: { yes: ['role-filled'], no: ['role-missing'] },
  decide: ({ meeting }) => attendance('drug-therapy', meeting, always()),
})
