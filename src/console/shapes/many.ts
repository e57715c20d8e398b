import type { RecordKey } from '../../case/index.ts'

/** One line of an answer about many patients (`application/x-ndjson`): what is told of one of them, or why nothing can be. */
export type Line<T> = { readonly patientId: string } & ({ readonly answer: T } | { readonly unread: Unread })

/**
 * Why a patient could not be read. `refused`: the FHIR server turned us away. `unreadable`: what it answers is not this
 * patient's record. `unreachable`: it does not answer, or knows no such patient. `failed`: we are wrong. `broken-off`: the answer ended before this patient's turn.
 */
export type Unread =
  | 'not-provided'
  | 'operation-outcome'
  | 'refused'
  | 'time-out'
  | 'unreadable'
  | 'unreachable'
  | 'failed'
  | 'broken-off'

/** What was read of a patient, beside what is told of it. */
export interface OfRecord {
  /** Who it is; absent where the record was not asked. */
  readonly patient?: { readonly id: string; readonly name: string; readonly birthDate?: string }
  /** Parts of the record that could not be read, or not in whole: what stands there is not seen. */
  readonly gaps?: readonly RecordKey[]
}
