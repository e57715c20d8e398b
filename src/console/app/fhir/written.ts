/** The types of resources that the forms write: a launch asks the EHR for these and no others. */
export const writtenTypes = ['Observation', 'Consent', 'DiagnosticReport', 'Provenance'] as const

export type WrittenType = (typeof writtenTypes)[number]

/** A form that writes another type does not compile until it is named above, and so asked for. */
export type Written = Extract<fhir4.FhirResource, { readonly resourceType: WrittenType }>
