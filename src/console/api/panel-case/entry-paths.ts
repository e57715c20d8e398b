import type { CasePath } from '#case'
import type { EntryName } from '../../shapes/panel-case.ts'

/**
 * Where the case holds what a line says, for the lines that the rules on panel, quorum and germline question read. For a seat
 * that an age asks for, its paragraph stands in the table of the seats.
 */
export const entryPaths: Readonly<Partial<Record<EntryName, CasePath>>> = {
  diagnosis: 'tumor.groups',
  onset: 'tumor.onset',
  'companion-results': 'companionResults',
  panel: 'profile.panel',
  use: 'profile.use',
  'ccat-report': 'ccat.received',
  'ccat-omission': 'ccat.epOmission',
  'secondary-finding': 'ccat.secondaryFinding',
  msi: 'profile.msi',
  'ccat-submission': 'consent.ccatSubmission',
  disclosure: 'consent.secondaryFindingDisclosure',
}
