/** `POST /console/api/validate/{schema}`: how a message departs from a published JSON Schema; empty when it conforms. */
export interface Validity {
  readonly faults: readonly Departure[]
}

export interface Departure {
  /** JSON Pointer into the message; empty for the message as a whole. */
  readonly at: string
  readonly says: string
}
