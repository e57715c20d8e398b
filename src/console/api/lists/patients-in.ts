/**
 * The id of the patient a reference names. One of another server is none of ours: under the same id somebody else may stand
 * here.
 */
export function patientIn(reference: string | undefined, fhirServer: string | undefined): string | undefined {
  const base = `${fhirServer?.replace(/\/+$/, '')}/`
  const local = reference?.startsWith(base) ? reference.slice(base.length) : reference
  return /^Patient\/([A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/.exec(local ?? '')?.[1]
}
