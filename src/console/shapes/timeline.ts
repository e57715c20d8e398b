import type { IsoDate } from '../../case/index.ts'

/** `POST /console/api/timeline`: one patient's course, and on every day what could be ordered under insurance. */
export interface Timeline {
  /** The first day drawn, and the last. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly today: IsoDate
  readonly lines: readonly LineOfTherapy[]
  readonly measures: readonly Measure[]
  readonly events: readonly Event[]
  /** Pieces without gap or overlap, each until the day before the next. */
  readonly band: readonly Piece[]
}

export interface LineOfTherapy {
  readonly number: number
  /** `inferred`: we counted it; the record may say otherwise. */
  readonly basis: 'recorded' | 'inferred'
  readonly drugs: readonly string[]
  readonly start: IsoDate
  readonly end?: IsoDate
  readonly endedFor?: 'progression' | 'toxicity' | 'completed' | 'other'
  readonly setting?: 'perioperative' | 'advanced'
  readonly refs: readonly string[]
}

/** Performance status, or one laboratory value of organ function. */
export interface Measure {
  readonly kind: 'ecog' | 'lab'
  readonly name: string
  readonly value: number
  readonly unit?: string
  readonly on: IsoDate
  readonly ref?: string
}

export type EventKind =
  | 'diagnosis'
  | 'extent'
  | 'judgement'
  | 'specimen'
  | 'order'
  | 'report'
  | 'ccat'
  | 'expert-panel'
  | 'companion'

export interface Event {
  readonly kind: EventKind
  readonly on: IsoDate
  readonly label: string
  readonly ref?: string
}

/** How far one way to the test is open. `needs-judgement`: only a physician's word is missing. `silent`: nothing was asked. */
export type Way = 'open' | 'needs-judgement' | 'cannot-tell' | 'closed' | 'silent'

export interface Piece {
  readonly from: IsoDate
  /** First day it no longer holds; absent for the last piece. */
  readonly until?: IsoDate
  readonly regime?: string
  readonly outcome?: string
  readonly summary?: string
  /** The profile under insurance; as a companion test; as advanced medical care (先進医療). */
  readonly profile: Way
  readonly cdx: Way
  readonly advancedCare: Way
  /** As planned at that time; the second is known only when the first and the hospital's turn-round are. */
  readonly nextLineStart?: IsoDate
  readonly lastSafeOrderDate?: IsoDate
  /** What happened on its first day; empty for the first piece. */
  readonly causes: readonly Cause[]
}

/** `table`: a row of a table begins or ends on that day. */
export interface Cause {
  readonly kind: 'regime' | 'table' | 'record'
  readonly label?: string
}
