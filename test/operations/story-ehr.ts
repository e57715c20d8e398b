import { once } from 'node:events'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Story } from '../patients/bundles.ts'
import { localCertificate } from './tls.ts'

/** Answers a request in its own way; false leaves it to the honest answer. */
export type Misbehaving = (response: ServerResponse, request: IncomingMessage) => boolean

/**
 * A FHIR server of one's own behind TLS, with the records of stories: every search by patient and every read, under any base path of one segment.
 * It can be told to misbehave from one moment on. `cert` is what a client has to trust.
 */
export async function storyEhr(stories: readonly Story[]) {
  const { key, cert } = localCertificate()
  const seen: string[] = []
  let misbehave: Misbehaving | undefined
  const resources = stories.flatMap(story => story.resources.map(resource => ({ resource, of: patientOf(story) })))

  const honest: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://localhost')
    const [, , type, id] = pathname.split('/')
    const wanted = resources.filter(({ resource }) => resource.resourceType === type)
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body))
    if (id !== undefined) {
      const found = wanted.find(({ resource }) => resource.id === id)
      return found ? json(found.resource) : json({ resourceType: 'OperationOutcome', issue: [] }, 404)
    }
    const patient = searchParams.get('patient')
    const entry = wanted.filter(({ of }) => of === patient).map(({ resource }) => ({ resource }))
    return json({ resourceType: 'Bundle', type: 'searchset', entry })
  }

  const server = createServer({ key, cert }, (request, response) => {
    seen.push(request.headers.authorization ?? '')
    if (!misbehave?.(response, request)) honest(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    cert,
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    /** The Authorization header of every request. */
    seen,
    misbehave(how: Misbehaving | undefined) {
      misbehave = how
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const patientOf = ({ id, resources }: Story) => resources.find(one => one.resourceType === 'Patient')?.id ?? id
