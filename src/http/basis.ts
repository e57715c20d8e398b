import type { Card } from '#cards'
import type { Case, IsoDate, Locale } from '#case'
import type { Site } from '../config/index.ts'
import type { Remark } from '../distil/index.ts'
import type { PatientRecord } from '../fhir/index.ts'
import type { Withheld } from '../store/index.ts'
import type { Drafts } from './drafts.ts'

/** What one call asks, and for whom. */
export interface Question {
  readonly hookInstance: string
  readonly patientId: string
  readonly userId?: string | undefined
  readonly asOf: IsoDate
  readonly locale: Locale
  readonly facility: Site['facility']
  readonly repeats: Site['repeats']
}

/**
 * All that a decision is made from, beside the program and the tables; plain JSON, so that it can be kept and judged
 * again. Neither a token nor an address is in it.
 */
export interface Basis {
  /** Id of the service at its hook. */
  readonly endpoint: string
  readonly question: Question
  readonly drafts: Drafts
  /** Absent when the drafts alone showed that there was nothing to say. */
  readonly record?: PatientRecord
}

export interface Decided {
  readonly cards: readonly Card[]
  readonly remarks: readonly Remark[]
  /** What was learned of each section; absent when the record was not needed. */
  readonly sections?: Readonly<Record<string, string>>
  /** Cards that only repeat earlier ones: not shown, but recorded with the reason. */
  readonly suppressed?: readonly Withheld[]
  readonly basis: Basis
  /** All that the rules could look at; absent when the drafts alone showed that there was nothing to say. */
  readonly situation?: Case
}
