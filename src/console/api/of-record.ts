import type { RecordKey } from '#case'
import type { PatientRecord } from '../../fhir/index.ts'
import type { OfRecord } from '../shapes/many.ts'

/** Who a record is of, and which of the parts asked for are not all there. */
export function ofRecord(record: PatientRecord, keys: readonly RecordKey[]): OfRecord {
  const gaps = keys.filter(key => {
    const section = record[key]
    return section?.state !== 'answered' || !section.complete
  })
  const patient = patientIn(record)
  return { ...(patient && { patient }), ...(gaps.length > 0 && { gaps }) }
}

/** The patient of a record, by the name that stands first. */
export function patientIn({ patient }: PatientRecord): OfRecord['patient'] {
  const resources = patient?.state === 'answered' ? patient.resources : []
  const found = resources.find(one => one.resourceType === 'Patient')
  if (found?.id === undefined) return undefined
  const { id, name = [], birthDate } = found
  const [first] = name
  const said = first?.text ?? [first?.family ?? [], first?.given ?? []].flat().join(' ')
  return { id, name: said, ...(birthDate !== undefined && { birthDate }) }
}
