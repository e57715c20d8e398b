const SYSTEMS = 'https://w3id.org/shirube/fhir/CodeSystem'

/** A concept of our own terminology, such as `cgp`|`ccat-report`. */
export const concept = (system: string, code: string): fhir4.CodeableConcept => ({
  coding: [{ system: `${SYSTEMS}/${system}`, code }],
})
