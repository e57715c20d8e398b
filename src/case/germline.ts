import type { IsoDate } from './date.ts'
import type { Seen } from './seen.ts'

/** The latest referral of the patient to medical genetics. */
export interface GeneticReferral extends Seen {
  /** `false`: the record was asked and holds none. */
  readonly made?: boolean
  readonly on?: IsoDate
}
