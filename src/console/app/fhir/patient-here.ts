import { root } from '../api.ts'
import type { RecordSource } from '../record.ts'
import { useRoute } from '../route.ts'
import { useSettings } from '../settings.tsx'

export interface PatientHere {
  readonly patientId: string
  readonly source: RecordSource
}

/** The patient the address names, and where the record is; nothing where no patient is open. */
export function usePatientHere(): PatientHere | undefined {
  const { sandbox } = useSettings()
  const [patientId] = useRoute().rest
  if (sandbox === undefined || !patientId) return undefined
  return { patientId, source: { fhirBase: new URL(sandbox.fhirPath, root).href } }
}
