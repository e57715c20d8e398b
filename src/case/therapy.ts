import type { IsoDate } from './date.ts'

export interface Therapy {
  /** Lines of systemic anticancer therapy, first to last; `[]` = none on record. */
  readonly lines?: readonly Line[]
  /** First day of the next planned line, where one is planned. */
  readonly nextLineStart?: IsoDate
}

export interface Line {
  readonly number: number
  /** `recorded`: the record names the line. `inferred`: we counted from drugs and dates. */
  readonly basis: 'recorded' | 'inferred'
  /** Ids of terminology/drugs.yaml. */
  readonly drugs: readonly string[]
  readonly start: IsoDate
  readonly end?: IsoDate
  readonly endedFor?: 'progression' | 'toxicity' | 'completed' | 'other'
  readonly setting?: 'perioperative' | 'advanced'
  /** Every resource the line was read from. */
  readonly refs: readonly string[]
}
