import type { RecordKey } from '#case'
import type { PatientRecord } from '../../../fhir/index.ts'
import { type Endpoint, type Gather, keysOf } from '../../../http/index.ts'

/** Reads the sections of several services once; each still sees only those that it asks for. For one call only. */
export function readOnce(gather: Gather, endpoints: readonly Endpoint[]): Gather {
  const all = [...new Set<RecordKey>(endpoints.flatMap(({ service }) => keysOf(service)))]
  let reading: Promise<PatientRecord> | undefined
  return async (request, keys, access) => {
    reading ??= gather(request, all, access)
    const record = await reading
    return Object.fromEntries(keys.flatMap(key => (record[key] ? [[key, record[key]]] : [])))
  }
}
