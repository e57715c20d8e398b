import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idsIn, type Running, runningSandbox } from './running-sandbox.ts'
import { smartClient } from './smart-client.ts'

const MINE = 'mock-egfr-approved'
const OTHER = 'mock-trial-only'

type Header = { readonly Authorization: string }
let sandbox: Running
let reading: Header
let writing: Header
beforeAll(async () => {
  sandbox = await runningSandbox()
  const client = smartClient(sandbox.fhir)
  reading = await client.header('launch patient/*.read')
  writing = await client.header('launch patient/*.rs patient/Observation.c patient/DiagnosticReport.write')
})
afterAll(() => sandbox.stop())

const ask = async (path: string, headers: Header = reading, init: RequestInit = {}) => {
  const response = await fetch(`${sandbox.fhir}/${path}`, { ...init, headers: { ...headers, ...init.headers } })
  return { status: response.status, body: (await response.json()) as fhir4.Bundle }
}
const send = (method: string, path: string, body: unknown, headers = writing) =>
  ask(path, headers, { method, headers: { 'Content-Type': 'application/fhir+json' }, body: JSON.stringify(body) })

const observation = (patient: string, more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'x' },
  subject: { reference: `Patient/${patient}` },
  ...more,
})

/** Ids of what stands in the other patient's record, seen without a token. */
const others = async (type: string) => idsIn((await ask(`${type}?patient=${OTHER}`, {} as Header)).body)

describe('a token of an app that is opened from a menu', () => {
  const menu = { patient: undefined }

  it('reads of everybody what its scopes name, and nothing else', async () => {
    const token = await smartClient(sandbox.fhir).header('launch user/Patient.rs user/Observation.rs', menu)
    for (const patient of [MINE, OTHER]) {
      expect((await ask(`Patient/${patient}`, token)).status).toBe(200)
      expect((await ask(`Observation?patient=${patient}`, token)).body.total).toBeGreaterThan(0)
      expect((await ask(`Condition?patient=${patient}`, token)).status).toBe(403)
    }
    expect((await ask('Appointment', token)).status).toBe(403)
  })

  it('writes nothing, whatever was asked for', async () => {
    const token = await smartClient(sandbox.fhir).header('launch user/*.cruds patient/*.cruds', menu)
    expect((await send('POST', 'Observation', observation(MINE), token)).status).toBe(403)
  })

  it('names no patient, and has none of a patient’s scopes', async () => {
    const client = smartClient(sandbox.fhir)
    const scope = 'launch openid user/*.rs patient/*.rs'
    const { to } = await client.authorize({ parameters: menu, changed: { scope } })
    const { body } = await client.exchange(to.searchParams.get('code') ?? '')
    expect(body).not.toHaveProperty('patient')
    expect(body.scope).toBe('launch openid user/*.rs')
  })

  it('is not to be had where a chart is open', async () => {
    const token = await smartClient(sandbox.fhir).header('launch user/*.rs')
    expect((await ask('Patient', token)).status).toBe(403)
  })
})

describe('a token reads its patient and no other', () => {
  it('its own record', async () => {
    expect((await ask(`Patient/${MINE}`)).status).toBe(200)
    const open = await ask(`Observation?patient=${MINE}`, {} as Header)
    const own = await ask(`Observation?patient=${MINE}`)
    expect(own.body.total).toBeGreaterThan(0)
    expect([own.body.total, idsIn(own.body)]).toEqual([open.body.total, idsIn(open.body)])
  })

  it('another patient is not found, as if not there', async () => {
    const [id] = await others('Observation')
    for (const path of [
      `Patient/${OTHER}`,
      `Observation/${id}`,
      `Observation/${id}/_history`,
      `Observation/${id}/_history/1`,
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    expect((await ask('Patient/no-such')).body).toEqual((await ask(`Patient/${OTHER}`)).body)
  })

  it.each([
    ['by the patient', () => `Observation?patient=${OTHER}`],
    ['by the subject', () => `Observation?subject=Patient/${OTHER}`],
    ['by several patients', () => `Condition?patient=${MINE},${OTHER}`],
    ['for patients by id', () => `Patient?_id=${OTHER}`],
    ['for everything', () => 'Observation?_count=1000'],
    ['for all patients', () => 'Patient'],
  ])('a search %s finds only what is its own, and counts no more', async (_, path) => {
    const { status, body } = await ask(path())
    expect(status).toBe(200)
    const open = await ask(path(), {} as Header)
    expect(open.body.total).toBeGreaterThan(body.total ?? 0)
    expect(body.total).toBe(body.entry?.length ?? 0)
    for (const { resource } of body.entry ?? []) expect(JSON.stringify(resource)).not.toContain(OTHER)
  })

  it('a list of ids of both finds its own', async () => {
    const [other] = await others('Condition')
    const [own] = idsIn((await ask(`Condition?patient=${MINE}`)).body)
    expect(idsIn((await ask(`Condition?_id=${own},${other}`)).body)).toEqual([own])
  })

  it('pages count what is seen', async () => {
    const all = idsIn((await ask('Observation')).body)
    const { body } = await ask('Observation?_count=1&_offset=1')
    expect([body.total, idsIn(body)]).toEqual([all.length, [all[1]]])
  })

  it('by POST as by GET', async () => {
    const form = { method: 'POST', body: new URLSearchParams({ patient: OTHER }) }
    expect((await ask('Observation/_search', reading, form)).body.total).toBe(0)
  })

  it('what is brought along is seen through the same eyes', async () => {
    const report = {
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { text: 'x' },
      subject: { reference: `Patient/${MINE}` },
      result: [{ reference: `Observation/${(await others('Observation'))[0]}` }],
    }
    const stored = await send('POST', 'DiagnosticReport', report, {} as Header)
    const id = (stored.body as fhir4.Resource).id
    const query = `DiagnosticReport?_id=${id}&_include=DiagnosticReport:result&_include=DiagnosticReport:patient`
    expect(idsIn((await ask(query, {} as Header)).body)).toHaveLength(3)
    expect(idsIn((await ask(query)).body).sort()).toEqual([id, MINE].sort())
    const { body } = await ask(`Patient?_id=${MINE}&_revinclude=Observation:subject&_revinclude=Condition:patient`)
    expect(body.entry?.length).toBeGreaterThan(2)
    for (const { resource } of body.entry ?? []) expect(JSON.stringify(resource)).toContain(MINE)
  })

  it('in a batch as alone', async () => {
    const get = (url: string) => ({ request: { method: 'GET', url } })
    const entry = [get(`Patient/${OTHER}`), get(`Patient/${MINE}`), get(`Observation?patient=${OTHER}`)]
    const { body } = await send('POST', '', { resourceType: 'Bundle', type: 'batch', entry }, reading)
    expect(body.entry?.map(({ response }) => response?.status)).toEqual(['404', '200', '200'])
    expect(body.entry?.[2]?.resource).toMatchObject({ total: 0 })
  })

  it('people, places and medicines are no patient’s', async () => {
    expect((await ask(`Practitioner/${OTHER}-attending`)).status).toBe(200)
  })

  it('no more types than the scopes name', async () => {
    const only = await smartClient(sandbox.fhir).header('launch patient/Condition.r')
    const [id] = idsIn((await ask(`Condition?patient=${MINE}`)).body)
    expect((await ask(`Condition/${id}`, only)).status).toBe(200)
    expect((await ask('Condition', only)).status).toBe(403)
    expect((await ask(`Patient/${MINE}`, only)).status).toBe(403)
    const none = await smartClient(sandbox.fhir).header('launch openid')
    expect((await ask(`Patient/${MINE}`, none)).status).toBe(403)
  })
})

describe('a token writes what its scopes allow, about its patient', () => {
  it('creates, and no more with scope c', async () => {
    const { status, body } = await send('POST', 'Observation', observation(MINE))
    const { id } = body as fhir4.Resource
    expect(status).toBe(201)
    expect((await send('PUT', `Observation/${id}`, { ...observation(MINE), id })).status).toBe(403)
    expect((await ask(`Observation/${id}`, writing, { method: 'DELETE' })).status).toBe(403)
  })

  it('changes and deletes with the write of SMART 1', async () => {
    const report = { resourceType: 'DiagnosticReport', status: 'final', code: { text: 'x' } }
    const own = { ...report, id: 'granted-1', subject: { reference: `Patient/${MINE}` } }
    expect((await send('PUT', 'DiagnosticReport/granted-1', own)).status).toBe(201)
    expect((await send('PUT', 'DiagnosticReport/granted-1', { ...own, status: 'amended' })).status).toBe(200)
    const moved = { ...own, subject: { reference: `Patient/${OTHER}` } }
    expect((await send('PUT', 'DiagnosticReport/granted-1', moved)).status).toBe(403)
    expect((await ask('DiagnosticReport/granted-1', writing, { method: 'DELETE' })).status).toBe(200)
  })

  it.each<[string, object, () => Header]>([
    ['about another patient', observation(OTHER), () => writing],
    ['about two', observation(MINE, { performer: [{ reference: `Patient/${OTHER}` }] }), () => writing],
    ['about nobody', { ...observation(MINE), subject: undefined }, () => writing],
    [
      'about an address of another patient',
      observation(MINE, { focus: [{ reference: `https://x.example/Patient/${OTHER}` }] }),
      () => writing,
    ],
    ['with a token that only reads', observation(MINE), () => reading],
  ])('nothing %s', async (_, resource, header) => {
    expect((await send('POST', 'Observation', resource, header())).status).toBe(403)
  })

  it('no other type', async () => {
    const consent = { resourceType: 'Consent', status: 'active', patient: { reference: `Patient/${MINE}` } }
    expect((await send('POST', 'Consent', consent)).status).toBe(403)
  })

  it('does not change what it does not see', async () => {
    const [id] = await others('DiagnosticReport')
    const stolen = {
      resourceType: 'DiagnosticReport',
      id,
      status: 'final',
      code: { text: 'x' },
      subject: { reference: `Patient/${MINE}` },
    }
    expect((await send('PUT', `DiagnosticReport/${id}`, stolen)).status).toBe(404)
    expect((await ask(`DiagnosticReport/${id}`, writing, { method: 'DELETE' })).status).toBe(404)
  })

  it('a transaction with one entry too many leaves nothing behind', async () => {
    const before = (await ask('Observation')).body.total
    const entry = [observation(MINE), observation(OTHER)].map(resource => ({
      resource,
      request: { method: 'POST', url: 'Observation' },
    }))
    const { status } = await send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry })
    expect(status).toBe(403)
    expect((await ask('Observation')).body.total).toBe(before)
  })

  it('finds nobody else by a condition either', async () => {
    const all = await smartClient(sandbox.fhir).header('launch patient/*.cruds')
    const [id] = await others('Observation')
    const gone = await ask(`Observation?_id=${id}`, all, { method: 'DELETE' })
    expect(gone.status).toBeLessThan(500)
    expect((await ask(`Observation/${id}`, {} as Header)).status).toBe(200)
    const update = await send('PUT', `Observation?_id=${id}`, observation(MINE), all)
    expect([update.status, (update.body as fhir4.Resource).id === id]).toEqual([201, false])
    expect(JSON.stringify((await ask(`Observation/${id}`, {} as Header)).body)).toContain(OTHER)
    const create = await ask('Observation', all, {
      method: 'POST',
      headers: { 'Content-Type': 'application/fhir+json', 'If-None-Exist': `_id=${id}` },
      body: JSON.stringify(observation(MINE)),
    })
    expect([create.status, (create.body as fhir4.Resource).id === id]).toEqual([201, false])
  })
})
