import type { IsoDate } from './date.ts'
import type { Seen } from './seen.ts'

/** Codes of the ep-role code system: ア to キ of the notice, and the patient's own physician. */
export const epRoles = [
  'drug-therapy',
  'geneticist',
  'genetic-counsellor',
  'pathologist',
  'molecular-genetics',
  'bioinformatics',
  'paediatric-oncology',
  'attending',
] as const

export type EpRole = (typeof epRoles)[number]

/** An expert-panel meeting that is being booked for this patient. */
export interface Meeting extends Seen {
  readonly on?: IsoDate
  readonly mode?: 'real-time' | 'round-robin'
  /** Everyone invited who is a person or stands for a role; `[]` when nobody is. */
  readonly members?: readonly Member[]
  /** What is supplied to the meeting beforehand; `[]` when nothing is. */
  readonly supplied?: readonly Seen[]
  /** Days of other meetings for this patient in the same booking. */
  readonly others?: readonly (IsoDate | 'undated')[]
}

export interface Member extends Seen {
  /** Who it is, as a reference: the same person is one, however often invited. */
  readonly person?: string
  /** How the booking calls them. */
  readonly name?: string
  /** `[]`: invited in no role of a panel. */
  readonly roles?: readonly EpRole[]
  readonly reply?: 'accepted' | 'declined' | 'tentative' | 'needs-action'
}
