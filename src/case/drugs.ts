import type { IsoDate } from './date.ts'
import type { Seen } from './seen.ts'
import type { Results, SpecimenKind } from './testing.ts'

/** An anticancer drug that is ordered now, as a draft or as part of the running regimen. */
export interface DrugOrder extends Seen {
  /** Id of terminology/drugs.yaml. */
  readonly drug: string
  readonly state?: 'draft' | 'active'
  readonly on?: IsoDate
  /** The days on which it is to be begun or given, in order; absent where the order names none. */
  readonly planned?: readonly IsoDate[]
  /** How often it was given or ordered before in the same course; 0 = this is the first time. */
  readonly earlierCycles?: number
  readonly setting?: 'perioperative' | 'advanced'
}

/** A companion test other than a comprehensive panel: what it was, and what it found. */
export interface CompanionResult extends Seen, Results {
  /** Id of knowledge/companion-tests.yaml. */
  readonly test: string
  readonly reportedOn?: IsoDate
  readonly specimen?: SpecimenKind
  readonly specimenOn?: IsoDate
}

/** A companion test that is ordered and not yet reported. */
export interface CompanionOrder extends Seen {
  readonly test: string
  readonly on?: IsoDate
  readonly state?: 'draft' | 'placed'
}

/** The expert panel on the latest profile. */
export interface ExpertPanel extends Seen {
  /** `false`: the record was asked and holds no meeting since the result. */
  readonly held?: boolean
  readonly heldOn?: IsoDate
  /** Drugs its recommendation names; `[]` when a recommendation names none. */
  readonly recommended?: readonly string[]
}
