import type { RecordKey } from '#case'
import { type Access, defaultLimits } from './access.ts'
import { openServer } from './open-server.ts'
import type { PatientRecord } from './patient-record.ts'
import { prefetched } from './prefetch.ts'
import { queryFor, typeOf } from './query.ts'
import { type Pages, readSection } from './read-section.ts'
import type { RecordRequest } from './record-request.ts'
import { relink } from './relink.ts'

/**
 * Everything that can be learned for the keys: from the prefetch, and for keys that were not sent from the FHIR server,
 * if it is one we may ask. Each key is answered for itself; trouble with one is its reason to be unknown, never a throw.
 */
export async function gather(
  request: RecordRequest,
  keys: readonly RecordKey[],
  access: Access,
): Promise<PatientRecord> {
  const limits = { ...defaultLimits, ...access.limits }
  const sent = prefetched(request.prefetch ?? {}, keys)
  const server = openServer(request, access, limits)
  const pagesOf = (key: RecordKey): Pages => ({
    first: async () => (sent.has(key) ? sent.get(key) : server().ask(queryFor(key, request.context.patientId))),
    follow: async link => server().follow(link),
    most: limits.maxPages,
  })
  const drafts = await Promise.all(keys.map(async key => ({ key, ...(await readSection(typeOf(key), pagesOf(key))) })))
  const targets = new Map(drafts.flatMap(draft => [...draft.targets]))
  return Object.fromEntries(
    drafts.map(({ key, section }) => [
      key,
      section.state === 'answered' ? { ...section, resources: relink(section.resources, targets) } : section,
    ]),
  )
}
