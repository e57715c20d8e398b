import type { RecordKey } from '#case'

/**
 * What was learned about one part of the record. `answered` with no resources means
 * the record was asked and holds none; `unknown` means it could not be asked.
 */
export type Section =
  | {
      readonly state: 'answered'
      readonly resources: readonly fhir4.FhirResource[]
      /** `false` when a further page or a resource could not be read: what is here is true, what is not here is unknown. */
      readonly complete: boolean
      readonly faults?: readonly ResourceFault[]
    }
  | { readonly state: 'unknown'; readonly reason: SectionFailure; readonly faults?: readonly ResourceFault[] }

/**
 * `not-provided`: neither prefetched nor a FHIR server named. `operation-outcome`: the other side tried and failed.
 * `refused`: we may not ask there, or the server turned us away (401, 403, a redirect). `time-out`: too late.
 * `unreadable`: not JSON, too large, or not the resources asked for. `unreachable`: no connection, or any other HTTP error.
 */
export type SectionFailure =
  | 'not-provided'
  | 'operation-outcome'
  | 'refused'
  | 'time-out'
  | 'unreadable'
  | 'unreachable'

/** Why one resource was left out: its type, where in it, and what is wrong there. Never a value from the record. */
export interface ResourceFault {
  /** A resource type of our schema, or `unknown`. */
  readonly type: string
  /** JSON pointer within the resource; empty for the whole. */
  readonly pointer: string
  readonly message: string
}

export type PatientRecord = Readonly<Partial<Record<RecordKey, Section>>>
