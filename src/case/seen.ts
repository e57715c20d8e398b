/** Where a fact was read: a FHIR reference such as `Observation/ecog-1`, for the reader of a card. */
export interface Seen {
  readonly ref?: string
}
