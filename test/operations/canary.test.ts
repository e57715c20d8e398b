import { randomBytes } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { type Story, stories } from '../patients/bundles.ts'
import { configuration, runningService } from './running-service.ts'
import { type Misbehaving, storyEhr } from './story-ehr.ts'
import { storyRequest } from './story-request.ts'

/** What must never be found outside the cards of the patient: marks, and a variant as the record writes it. */
const MARKS = /canary|カナリア|L858R|Leu858/i

/** The story with its ids, names, numbers and notes marked, so that any of them is known wherever it turns up. */
function marked(story: Story): Story {
  const resources: Story['resources'] = JSON.parse(
    JSON.stringify(story.resources).replaceAll(story.id, `canary-id-${story.id}`),
  )
  return { ...story, id: `canary-id-${story.id}`, resources: resources.map(withMarks) }
}

function withMarks(resource: Story['resources'][number]): Story['resources'][number] {
  const identifier = [{ system: 'urn:canary-system', value: 'canary-mrn' }]
  if (resource.resourceType === 'Patient')
    return {
      ...resource,
      identifier,
      name: [{ text: 'カナリア花子', family: 'カナリア', given: ['花子'] }],
      telecom: [{ system: 'phone', value: 'canary-phone' }],
      address: [{ text: 'canary-address' }],
    }
  if (resource.resourceType === 'Observation' || resource.resourceType === 'ServiceRequest')
    return { ...resource, note: [{ text: 'canary-note' }] }
  return resource
}

const about = ['mock-egfr-approved', 'pancreas-first-line-expected', 'capivasertib-by-f1', 'germline-suspected-ovary']
const told = stories.filter(({ id }) => about.includes(id)).map(marked)
const endpoints = services.flatMap(({ id, hooks }) =>
  hooks.map(hook => ({ path: `/cds-services/${id}-${hook}`, hook })),
)

/** Every file of the storage, with whatever journal stands beside it. */
const keptIn = (folder: string) =>
  globSync('data/*', { cwd: folder }).map(file => readFileSync(join(folder, file), 'utf8'))

/** A panel ordered for a tumor without a date, asked about as of a day for which no rules are held. */
function beforeAllRules(request: object) {
  const subject = { reference: 'Patient/canary-id' }
  const panel = { system: 'https://w3id.org/shirube/fhir/CodeSystem/panel', code: 'foundationone-cdx' }
  const order = {
    resourceType: 'ServiceRequest',
    id: 'canary-order',
    status: 'draft',
    intent: 'order',
    subject,
    code: { coding: [panel] },
  }
  const tumor = {
    resourceType: 'Condition',
    id: 'canary-tumor',
    subject,
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C25.0' }] },
  }
  const bundle = (resource: object) => ({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] })
  return {
    ...request,
    hook: 'order-sign',
    context: { userId: 'Practitioner/canary', patientId: 'canary-id', draftOrders: bundle(order) },
    prefetch: { patient: { resourceType: 'Patient', id: 'canary-id' }, conditions: bundle(tumor) },
    extension: { 'org.w3id.shirube.request': { asOf: '1999-01-01' } },
  }
}

const key = () => randomBytes(32).toString('base64')

/** Every way in which a FHIR server may fail, each with marks in what it says. */
const faults: readonly Misbehaving[] = [
  response => {
    const issue = [{ severity: 'error', code: 'exception', diagnostics: 'canary-diagnostics' }]
    response
      .writeHead(500, { 'content-type': 'application/fhir+json', 'x-canary': 'canary-header' })
      .end(JSON.stringify({ resourceType: 'OperationOutcome', issue }))
    return true
  },
  response => {
    response.writeHead(302, { location: 'https://canary-host.example/canary-path' }).end('canary-body')
    return true
  },
  response => {
    response.writeHead(401, { 'www-authenticate': 'Bearer canary-realm' }).end()
    return true
  },
  response => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>canary-page</title>')
    return true
  },
  response => {
    response.writeHead(200, { 'content-type': 'application/fhir+json' }).end('{"resourceType":"Bundle","canary-broken')
    return true
  },
  response => {
    response.destroy()
    return true
  },
  (response, { url = '' }) => {
    const type = url.split(/[/?]/)[2]
    const lie = { resourceType: type, id: 'canary-lie', status: 'canary-status', code: 'canary-code', subject: 17 }
    response
      .writeHead(200, { 'content-type': 'application/fhir+json' })
      .end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry: [{ resource: lie }] }))
    return true
  },
]

it('says nothing of a patient, a user or a token in logs, metrics, storage, refusals and headers, on any path', {
  timeout: 240_000,
}, async () => {
  const ehr = await storyEhr(told)
  const trusted = join(tmpdir(), `shirube-canary-${process.pid}.pem`)
  writeFileSync(trusted, ehr.cert)
  const service = await runningService({
    yaml: configuration(
      `fhirServers: [{ base: "${ehr.origin}/fhir", addresses: [127.0.0.0/8, "::1/128"] }]`,
      'asOf: allowed',
      'limits: { budgetMs: 3000, fhirTimeoutMs: 500 }',
      'storage: { keys: [{ id: words-1, env: WORDS_KEY }], patients: { env: PATIENTS_KEY }, replay: on }',
    ),
    env: { NODE_EXTRA_CA_CERTS: trusted, WORDS_KEY: key(), PATIENTS_KEY: key() },
  })
  const headers = {
    Authorization: 'Bearer canary.jwt.canary',
    Cookie: 'canary-cookie',
    'X-Forwarded-For': 'canary-address',
    'X-Request-Id': 'canary-request',
    traceparent: 'canary-trace',
    Referer: 'https://canary.example/canary',
    'User-Agent': 'canary-agent',
  }
  const token = {
    fhirAuthorization: {
      access_token: 'canary-token',
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'canary-scope',
      subject: 'canary-subject',
    },
  }
  const statuses = new Map<number, number>()
  let markedCards = 0
  const seen: string[] = []
  const note = async (response: Response) => {
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    seen.push([...response.headers].join('\n'))
    const text = await response.text()
    if (response.status !== 200) seen.push(text)
    else if (MARKS.test(text)) markedCards++
    return text
  }
  const post = async (path: string, body: unknown, more: Readonly<Record<string, string>> = {}) =>
    note(await service.post(`${path}?canary-query=1`, body, { ...headers, ...more }))
  const callback = (story: Story, hook: string) => ({
    ...storyRequest(story, hook, { fhirServer: `${ehr.origin}/fhir` }),
    ...token,
  })

  for (const { path, hook } of endpoints)
    for (const story of told) {
      const answered = [
        await post(path, callback(story, hook)),
        await post(path, storyRequest(story, hook, 'prefetch')),
      ]
      const [card] = answered.flatMap(text => JSON.parse(text).cards ?? [])
      if (card === undefined) continue
      const feedback = { card: card.uuid, outcomeTimestamp: '2026-06-15T09:00:00+09:00' }
      const reason = { code: 'canary code with blanks', system: 'urn:canary system', display: 'canary-display' }
      const overridden = {
        ...feedback,
        outcome: 'overridden',
        overrideReason: { reason, userComment: 'canary-comment カナリア花子' },
      }
      const [suggestion] = card.suggestions ?? []
      const accepted = {
        ...feedback,
        outcome: 'accepted',
        acceptedSuggestions: [{ id: suggestion?.uuid ?? card.uuid }],
      }
      await post(`${path}/feedback`, { feedback: [overridden, accepted] })
    }
  expect(ehr.seen.length).toBeGreaterThan(0)
  expect(new Set(ehr.seen)).toEqual(new Set(['Bearer canary-token']))
  expect(markedCards).toBeGreaterThan(10)
  expect([...statuses.keys()].sort()).toEqual([200, 412])

  const [story] = told
  if (story === undefined) throw new Error('no story')
  for (const fault of faults) {
    ehr.misbehave(fault)
    for (const { path, hook } of endpoints) await post(path, callback(story, hook))
  }
  ehr.misbehave(undefined)

  const good = storyRequest(story, 'patient-view', 'prefetch')
  const path = '/cds-services/test-timing-patient-view'
  await post(path, '{"canary": canary')
  await post(path, {
    ...good,
    hook: 'canary-hook',
    hookInstance: 'canary',
    context: { userId: 'canary', patientId: 'canary id' },
  })
  await post(path, { ...good, fhirServer: 'canary://canary', 'canary-member': 1, prefetch: 'canary' })
  await post(path, { ...good, fhirServer: 'https://canary.example/fhir', ...token, prefetch: {} })
  await post(path, { ...good, extension: { 'org.w3id.shirube.request': { asOf: 'canary', locale: 'canary' } } })
  await post('/cds-services/test-timing-order-sign', beforeAllRules(good))
  await post(path, good, { 'Content-Type': 'canary/canary' })
  await post(path, `"${'canary'.repeat(1_000_000)}"`)
  await post('/cds-services/canary-service', good)
  await post(`${path}/feedback`, {
    feedback: [{ card: 'canary', outcome: 'canary', overrideReason: { userComment: 'canary' } }],
  })
  await post('/canary-path', good)
  await note(await fetch(`${service.base}/canary/%E0%A4`, { headers }))
  await note(await fetch(`${service.base}${path}`, { method: 'DELETE', headers }))
  expect([...statuses.keys()].sort()).toEqual([200, 400, 404, 405, 412, 413, 415, 422])

  const metrics = await service.get('/metrics')
  const kept = keptIn(service.folder)
  service.child.kill('SIGTERM')
  await service.exit
  ehr.close()
  expect(service.lines.length).toBeGreaterThan(endpoints.length)
  const said = [
    ...service.lines.map(line => JSON.stringify(line)),
    ...service.errors,
    metrics,
    ...seen,
    ...kept,
    ...keptIn(service.folder),
  ]
  expect(kept.join()).toContain('feedback')
  expect(said.filter(text => MARKS.test(text))).toEqual([])
})
