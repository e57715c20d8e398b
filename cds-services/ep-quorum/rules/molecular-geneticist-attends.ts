import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { always } from '../needs.ts'

/** オ: an expert in molecular genetics or cancer genome medicine takes part. */
export const molecularGeneticistAttends = rule({
  id: 'ep-quorum/molecular-geneticist-attends',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members'],
  reads: ['meeting.members'],
  why: { yes: ['role-filled'], no: ['role-missing'] },
  decide: ({ meeting }) => attendance('molecular-genetics', meeting, always()),
})
