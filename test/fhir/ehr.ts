import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { type FhirBases, fhirBases } from '../../src/fhir/index.ts'

export interface Ehr {
  /** `http://127.0.0.1:<port>/fhir` */
  readonly base: string
  /** Closes the connections that are kept open. */
  hangUp(): void
  readonly asked: { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
}

type Answer = (request: IncomingMessage, response: ServerResponse, base: string) => void

/** A FHIR server made for one test, gone when the test is over. */
export async function ehr(answer: Answer): Promise<Ehr> {
  const asked: Ehr['asked'] = []
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    answer(request, response, base)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base, asked, hangUp: () => server.closeAllConnections() }
}

/** That one server, which stands on this machine. */
export const only = (base: string): FhirBases => fhirBases([{ base, addresses: ['127.0.0.0/8'] }])
export const nowhere: FhirBases = () => undefined

export const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body))

export const bundle = (resources: readonly object[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
  entry: resources.map(resource => ({ resource })),
})

export const condition = (id: string) => ({
  resourceType: 'Condition',
  id,
  subject: { reference: 'Patient/p1' },
  code: { text: '肺腺癌' },
})

export const patient = { resourceType: 'Patient', id: 'p1' }
export const failed = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }
