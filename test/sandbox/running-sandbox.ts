import { once } from 'node:events'
import type { Server } from 'node:http'
import { isIP } from 'node:net'
import express, { type Express } from 'express'
import { mountSandbox, type SandboxOptions } from '../../src/sandbox/index.ts'

export interface Running {
  readonly url: string
  readonly fhir: string
  readonly patients: number
  stop(): Promise<void>
}

/** A bare application with nothing but the sandbox and what `add` puts beside it, on a free port. */
export async function runningSandbox(
  options?: SandboxOptions,
  add: (app: Express) => void = () => {},
): Promise<Running> {
  const app = express()
  add(app)
  const { patients } = await mountSandbox(app, options)
  const server: Server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string' || !isIP(address.address)) throw new Error('not listening on TCP')
  const url = `http://127.0.0.1:${address.port}`
  return {
    url,
    fhir: `${url}/sandbox/fhir`,
    patients,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const fhirJson = { 'Content-Type': 'application/fhir+json' }

export const put = (url: string, resource: unknown) =>
  fetch(url, { method: 'PUT', headers: fhirJson, body: JSON.stringify(resource) })

export const post = (url: string, resource: unknown, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...fhirJson, ...headers }, body: JSON.stringify(resource) })

export const searchset = async (url: string, init?: RequestInit): Promise<fhir4.Bundle> => {
  const response = await fetch(url, init)
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as fhir4.Bundle
}

export const idsIn = (bundle: fhir4.Bundle): string[] =>
  (bundle.entry ?? []).flatMap(({ resource }) => resource?.id ?? [])

export const linkTo = (bundle: fhir4.Bundle, relation: string): string | undefined =>
  bundle.link?.find(link => link.relation === relation)?.url

/** The text of the first issue of an OperationOutcome; fails when the answer is something else. */
export async function issueOf(response: Response): Promise<string> {
  const outcome = (await response.json()) as fhir4.OperationOutcome
  if (outcome.resourceType !== 'OperationOutcome')
    throw new Error(`not an OperationOutcome: ${JSON.stringify(outcome)}`)
  return outcome.issue[0]?.details?.text ?? ''
}
