import type { IsoDate } from '../../case/index.ts'
import type { Unread } from './many.ts'

/** The searches across patients that make a list: each finds some, and none finds all alone. */
export type SearchName = 'meetings' | 'results' | 'planned' | 'written' | 'still-open' | 'given'

/**
 * Why a list may lack somebody. `in-part`: not every page, or not every entry, could be read. `no-patient`: something was
 * found that names no patient of this FHIR server.
 */
export interface Gap {
  readonly search: SearchName
  readonly why: Unread | 'in-part' | 'no-patient'
}

/** `POST /console/api/meetings`: the bookings of expert panels from one day to another, both included, or all there are. */
export interface FoundMeetings {
  readonly meetings: readonly fhir4.Appointment[]
  readonly gaps: readonly Gap[]
}

/** `POST /console/api/results`: whose panel result, or C-CAT report, was issued from one day to another, both included. */
export interface FoundResults {
  readonly patients: readonly string[]
  readonly gaps: readonly Gap[]
}

/** `POST /console/api/drugs-of-day`: who has an anticancer drug that may be for a day. */
export interface FoundPatients {
  readonly day: IsoDate
  readonly patients: readonly string[]
  readonly gaps: readonly Gap[]
}
