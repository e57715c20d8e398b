import type { IsoDate } from './date.ts'
import type { Seen } from './seen.ts'

/** An inpatient stay, past or present. An outpatient visit is none. */
export interface Stay extends Seen {
  readonly from?: IsoDate
  readonly until?: IsoDate
  /** The patient is still in: no last day is to be expected. */
  readonly ongoing?: boolean
  /** Codes of the ward-fee code system, `dpc`, `A307-5`; absent when the record names none. */
  readonly wards?: readonly string[]
}

/** One fee item that was billed. */
export interface Charge extends Seen {
  /** Code of the fee-item code system: `D004-2-1-i-1`, `B011-5`. */
  readonly fee: string
  /** Code of the biomarker code system: what a companion test was billed for. */
  readonly item?: string
  readonly on?: IsoDate
}

/** The written explanation of the latest profile and of the plan of treatment. */
export interface WrittenExplanation extends Seen {
  /** `false`: the record was asked and holds none since the result. */
  readonly given?: boolean
  readonly on?: IsoDate
}
