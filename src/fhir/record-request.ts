/** The part of a CDS Hooks request that says what is known of the patient, and where to ask for more. */
export interface RecordRequest {
  readonly prefetch?: Readonly<Record<string, unknown>> | undefined
  readonly context: { readonly patientId: string }
  readonly fhirServer?: string | undefined
  readonly fhirAuthorization?: { readonly access_token: string } | undefined
}
