import type { FhirBases } from './fhir-bases.ts'

/** Bounds on what one call may cost us at a FHIR server. */
export interface Limits {
  /** Milliseconds for one request, its body included. */
  readonly requestMs: number
  /** Milliseconds for all requests of one CDS call together. */
  readonly totalMs: number
  /** Bytes of one response body, after decompression. */
  readonly maxBytes: number
  /** Pages of one search, the first included. */
  readonly maxPages: number
  /** Requests under way at the same time. */
  readonly parallel: number
}

/** Which FHIR servers may be asked, and at what cost. */
export interface Access {
  /** The server that the caller names by its FHIR base URL, if it is one we agreed to call. */
  readonly base: FhirBases
  readonly limits?: Partial<Limits>
}

export const defaultLimits: Limits = {
  requestMs: 2_000,
  totalMs: 4_000,
  maxBytes: 10_000_000,
  maxPages: 20,
  parallel: 4,
}
