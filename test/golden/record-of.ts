import { type RecordKey, recordQueries } from '#case'
import type { PatientRecord } from '../../src/fhir/index.ts'
import type { Story } from '../patients/bundles.ts'

/** The whole record of a story, as a FHIR server would answer each of our queries. */
export function recordOf({ resources }: Story): PatientRecord {
  const typeOf = (key: RecordKey) => recordQueries[key].split(/[/?]/)[0]
  const section = (key: RecordKey) => ({
    state: 'answered' as const,
    complete: true,
    resources: resources.filter(resource => resource.resourceType === typeOf(key)),
  })
  return Object.fromEntries((Object.keys(recordQueries) as RecordKey[]).map(key => [key, section(key)]))
}
