import { rule } from '#rule'
import { attendance } from '../attendance.ts'
import { sequencingNeed } from '../needs.ts'

/** カ: a bioinformatician takes part where the hospital sequences in house; nobody need where it is outsourced. */
export const bioinformaticianAttends = rule({
  id: 'ep-quorum/bioinformatician-attends',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members'],
  reads: ['meeting.members', 'facility.sequencing'],
  why: { yes: ['role-filled', 'sequencing-outsourced'], no: ['role-missing'] },
  decide: c => attendance('bioinformatics', c.meeting, sequencingNeed(c)),
})
