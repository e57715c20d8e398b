import { fhirBaseAt } from '../api.ts'
import { launchedHere } from '../launched.ts'
import type { RecordSource } from '../record.ts'
import { href, useRoute } from '../route.ts'
import { useSettings } from '../settings.tsx'

export interface PatientHere {
  readonly patientId: string
  readonly source: RecordSource
  /** The address of a view of this patient. A patient of the sandbox is named in it, one of an EHR never. */
  readonly at: (view: string) => string
}

/** The patient the address names, or with whom an EHR opened the page, and where the record is; nothing where no patient is open. */
export function usePatientHere(): PatientHere | undefined {
  const { sandbox } = useSettings()
  const [patientId] = useRoute().rest
  if (!patientId) {
    const launched = launchedHere()
    if (launched?.patientId === undefined) return undefined
    return { patientId: launched.patientId, source: launched, at: view => href(view) }
  }
  if (sandbox === undefined) return undefined
  return {
    patientId,
    source: { fhirBase: fhirBaseAt(sandbox.fhirPath) },
    at: view => href(view, [patientId]),
  }
}
