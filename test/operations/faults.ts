import type { ServerResponse } from 'node:http'
import type { Story } from '../patients/bundles.ts'

/** A server that does not answer as it should: nothing it says can be used, so the section is not known. */
type Failing = (response: ServerResponse) => void
/** A server that answers, but not the truth: what it says instead, which may as well have been sent as prefetch. */
type Lying = (asked: Asked) => unknown

export interface Asked {
  readonly type: string
  readonly url: string
  readonly honest: readonly fhir4.FhirResource[]
  readonly another: Story
}

const json = { 'content-type': 'application/fhir+json' }
const bundle = (resources: readonly unknown[], more: object = {}) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map(resource => ({ resource })),
  ...more,
})
const next = (url: string) => ({ link: [{ relation: 'next', url }] })
const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }

/** Slower than the time-out of one request, which the tests set to 2 s. */
const LATE_MS = 3_000

export const failing: Readonly<Record<string, Failing>> = {
  slow: response => void setTimeout(() => response.writeHead(200, json).end('{"resourceType":"Bundle"}'), LATE_MS),
  dripping: response => {
    response.writeHead(200, json)
    const drip = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(drip))
  },
  dying: response => response.destroy(),
  'dying-midway': response => {
    response.writeHead(200, { ...json, 'content-length': 10_000 }).write('{"resourceType":"Bundle","entry":[')
    setTimeout(() => response.destroy(), 5)
  },
  unavailable: response => response.writeHead(503, json).end(JSON.stringify(outcome)),
  'turned-away': response => response.writeHead(401).end(),
  redirecting: response => response.writeHead(302, { location: 'https://localhost:1/elsewhere' }).end(),
  'not-json': response => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>'),
  huge: response => response.writeHead(200, json).end(`{"resourceType":"Bundle","a":"${'a'.repeat(11_000_000)}"}`),
  'an-outcome-as-answer': response => response.writeHead(200, json).end(JSON.stringify(outcome)),
}

const anothers = ({ type, another }: Asked) => another.resources.filter(one => one.resourceType === type)

export const lying: Readonly<Record<string, Lying>> = {
  'another-patient': asked => bundle(anothers(asked)),
  'mixed-with-another-patient': asked => bundle([...anothers(asked), ...asked.honest]),
  'another-type': () => bundle([{ resourceType: 'Practitioner', id: 'who' }]),
  nonsense: ({ type }) => bundle([{ resourceType: type, id: 17, status: {}, code: 'x', subject: [] }]),
  'half-nonsense': ({ type, honest }) => bundle([...honest, { resourceType: type, id: 17, status: {}, subject: [] }]),
  'twice-the-same': ({ honest }) => bundle([...honest, ...honest]),
  'never-ending': ({ honest, url }) => bundle(honest, next(url)),
  'leading-elsewhere': ({ honest }) => bundle(honest, next('https://localhost:1/fhir/Condition?page=2')),
}
