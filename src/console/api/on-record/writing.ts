import type { IsoDate } from '#case'
import { dayOf } from '../../../distil/index.ts'
import type { PatientRecord } from '../../../fhir/index.ts'

const CGP = 'https://w3id.org/shirube/fhir/CodeSystem/cgp'

/** On which day a resource of the record was said, and by whom; what it does not tell is left out. */
export function writingOf(ref: string, record: PatientRecord): { readonly on?: IsoDate; readonly by?: string } {
  const all = Object.values(record).flatMap(section => (section.state === 'answered' ? section.resources : []))
  const found = all.find(({ resourceType, id }) => `${resourceType}/${id}` === ref)
  const on = found && dayIn(found)
  const by = found && performerIn(found)
  return { ...(on && { on }), ...(by && { by }) }
}

/** The latest Observation of a matter by that day, for what a case holds without saying where it was read. */
export function lastOf(matter: string, record: PatientRecord, asOf: IsoDate): string | undefined {
  const section = record.observations
  const said = (section?.state === 'answered' ? section.resources : []).flatMap(one =>
    one.resourceType === 'Observation' &&
    one.code.coding?.some(({ system, code }) => system === CGP && code === matter) &&
    (dayIn(one) ?? asOf) <= asOf
      ? [one]
      : [],
  )
  const last = said.toSorted((a, b) => (dayIn(a) ?? '').localeCompare(dayIn(b) ?? '')).at(-1)
  return last?.id === undefined ? undefined : `Observation/${last.id}`
}

function dayIn(resource: fhir4.FhirResource): IsoDate | undefined {
  if (resource.resourceType === 'Observation') return dayOf(resource.effectiveDateTime ?? resource.issued)
  if (resource.resourceType === 'Consent') return dayOf(resource.dateTime)
  return resource.resourceType === 'Condition' ? dayOf(resource.recordedDate) : undefined
}

function performerIn(resource: fhir4.FhirResource): string | undefined {
  if (resource.resourceType === 'Observation' || resource.resourceType === 'Consent')
    return resource.performer?.[0]?.reference
  return resource.resourceType === 'Condition' ? (resource.asserter ?? resource.recorder)?.reference : undefined
}
