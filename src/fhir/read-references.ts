import { type Access, defaultLimits } from './access.ts'
import { openServer } from './open-server.ts'
import type { SectionFailure } from './patient-record.ts'
import { readBundle } from './read-bundle.ts'
import type { RecordRequest } from './record-request.ts'
import { Unread } from './unread.ts'
import { reads } from './validate.ts'

/** The resources that references name, or the first reason why one of them is not known. */
export type ReadReferences =
  | { readonly state: 'answered'; readonly resources: readonly fhir4.FhirResource[] }
  | { readonly state: 'unknown'; readonly reason: SectionFailure }

/**
 * Reads what references `Type/id` name from the FHIR server of the request, validated, in their order. A type that we
 * do not read is passed over, as it would be in a Bundle. Trouble is a reason to be unknown, never a throw.
 */
export async function readReferences(
  request: Pick<RecordRequest, 'fhirServer' | 'fhirAuthorization'>,
  references: readonly string[],
  access: Access,
): Promise<ReadReferences> {
  const server = openServer(request, access, { ...defaultLimits, ...access.limits })
  const read = async (reference: string) => {
    const [resourceType = '', id] = reference.split('/')
    return answered(reference, await server().ask({ resourceType, id, searchParams: {} }))
  }
  try {
    server()
    const ours = references.filter(reference => reads(reference.split('/')[0] ?? ''))
    return { state: 'answered', resources: await Promise.all(ours.map(read)) }
  } catch (error) {
    if (!(error instanceof Unread)) throw error
    return { state: 'unknown', reason: error.reason }
  }
}

/** Throws Unread when it is not the resource that was asked for, or an invalid one. */
function answered(reference: string, value: unknown): fhir4.FhirResource {
  const { resources, failed } = readBundle(value)
  if (failed) throw new Unread('operation-outcome')
  const resource = resources.find(one => `${one.resourceType}/${one.id}` === reference)
  if (resource === undefined) throw new Unread('unreadable')
  return resource
}
