import type { ListedPatient } from '../../../shapes/listed-patient.ts'
import type { EntryName, PanelCase, Review } from '../../../shapes/panel-case.ts'

/** A patient whose case there is something to review in. */
export interface ShownCase {
  readonly patient: ListedPatient
  readonly review: Review
}

/** In the order of the list; those without anything to review are left out. */
export const shownCases = (
  patients: readonly ListedPatient[],
  read: ReadonlyMap<string, PanelCase>,
): readonly ShownCase[] =>
  patients.flatMap(patient => {
    const { review, patient: onRecord = patient } = read.get(patient.id) ?? {}
    return review ? [{ patient: { ...patient, ...onRecord }, review }] : []
  })

/** What the record lacks for the waiver and for the quorum. */
export const missingIn = ({ waiver, meeting }: Review) => [
  ...(waiver?.missing ?? []),
  ...(meeting?.quorum?.missing ?? []),
]

/** What one line of the case says; nothing where the record does not. */
export const textOf = ({ entries }: Pick<Review, 'entries'>, wanted: EntryName): string | undefined =>
  Object.values(entries)
    .flat()
    .find(({ name }) => name === wanted)?.text

/** Which meeting's cases are wanted: all, those of one day, or those that have to meet and are not booked. */
export type Wanted = 'all' | 'unbooked' | (string & {})

export const isWanted = ({ review: { meeting, lane, held } }: ShownCase, wanted: Wanted): boolean => {
  if (wanted === 'all') return true
  if (wanted === 'unbooked') return meeting === undefined && lane !== 'omit' && held === undefined
  return meeting?.on === wanted
}

/** What is booked first, by day; then what is to be booked; what has been held last. */
export const inOrder = (a: ShownCase, b: ShownCase): number => rank(a).localeCompare(rank(b))

const rank = ({ review: { held, meeting } }: ShownCase) => (held ? '2' : meeting ? `0 ${meeting.on ?? '9'}` : '1')
