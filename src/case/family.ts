import type { Seen } from './seen.ts'

/** A relative on record, with the cancers and other conditions that are written of them. */
export interface Relative extends Seen {
  /** v3 RoleCode, such as `MTH`. */
  readonly code?: string
  /** As the record names the relation. */
  readonly relation?: string
  readonly conditions?: readonly RelativeCondition[]
}

export interface RelativeCondition {
  /** As the record words it. */
  readonly name: string
  /** Years of age at onset. */
  readonly onsetAge?: number
}
