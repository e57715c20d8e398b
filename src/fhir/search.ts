import { type Access, defaultLimits } from './access.ts'
import { openServer } from './open-server.ts'
import type { Section } from './patient-record.ts'
import type { Query } from './query.ts'
import { readSection } from './read-section.ts'
import type { RecordRequest } from './record-request.ts'
import { relink } from './relink.ts'

/** A search that is about no patient in particular. */
export type Search = Omit<Query, 'id'>

/**
 * What a search finds across patients, page after page. It is answered like a part of a record: trouble is the reason why it
 * is unknown, never a throw, and what could not be followed to its end is not complete.
 */
export async function search(
  request: Pick<RecordRequest, 'fhirServer' | 'fhirAuthorization'>,
  { resourceType, searchParams }: Search,
  access: Access,
): Promise<Section> {
  const limits = { ...defaultLimits, ...access.limits }
  const server = openServer(request, access, limits)
  const { section, targets } = await readSection(resourceType, {
    first: async () => server().ask({ resourceType, id: undefined, searchParams }),
    follow: async link => server().follow(link),
    most: limits.maxPages,
  })
  return section.state === 'answered' ? { ...section, resources: relink(section.resources, targets) } : section
}
