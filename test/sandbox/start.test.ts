import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type Express } from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { showWorkedOrder } from '../../src/sandbox/index.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'

const received: { context: { draftOrders?: fhir4.Bundle; patientId: string; userId: string }; fhirServer: string }[] =
  []

/** Stands in for the services: announces two and answers with a card that uses every part shown. */
function announce(app: Express): void {
  const service = (id: string, hook: string) => ({ id, hook, title: `<${id}>`, description: `${id}の説明` })
  app.get('/cds-services', (_request, response) => {
    response.json({
      services: [service('test-timing-order-sign', 'order-sign'), service('ep-waiver-patient-view', 'patient-view')],
    })
  })
  app.post('/cds-services/test-timing-order-sign', express.json(), (request, response) => {
    received.push(request.body)
    response.json({
      cards: [
        {
          uuid: '1',
          summary: '保険で出せます',
          indicator: 'info',
          detail: '**結論** 出せる\n\n- 終了見込み（[通知](https://example.org/notice)）',
          source: { label: 'しるべ' },
          links: [{ label: '通知', url: 'https://example.org/notice', type: 'absolute' }],
          suggestions: [{ label: '説明を記録する' }],
        },
      ],
    })
  })
}

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox({}, announce)
})
afterAll(() => sandbox.stop())

describe('the worked order', () => {
  test('is really sent, with the draft of the record, and its card is printed', async () => {
    const lines: string[] = []
    await showWorkedOrder(sandbox.url, line => lines.push(line))
    const text = lines.join('\n')
    expect(received[0]?.context.patientId).toBe('pancreas-first-line-expected')
    expect(received[0]?.fhirServer).toBe(sandbox.fhir)
    expect(received[0]?.context.userId).toMatch(/^Practitioner\//)
    const [draft] = received[0]?.context.draftOrders?.entry ?? []
    expect(draft?.resource).toMatchObject({ resourceType: 'ServiceRequest', status: 'draft' })
    for (const part of [
      '● 保険で出せます',
      '  結論 出せる',
      '  ・終了見込み（通知）',
      '  ［提案］説明を記録する',
      '  通知  https://example.org/notice',
      `curl -s ${sandbox.url}/sandbox/requests/test-timing-order-sign`,
      `${sandbox.url}/cds-services`,
      sandbox.fhir,
      'mock-egfr-approved',
    ])
      expect(text).toContain(part)
  })

  test('says what went wrong instead of failing', async () => {
    const lines: string[] = []
    await showWorkedOrder(sandbox.url, line => lines.push(line))
    expect(lines.join('\n')).toMatch(/ep-waiver-patient-view: .*HTTP 404/)
    await expect(showWorkedOrder('http://127.0.0.1:1', () => {})).resolves.toBeUndefined()
  })
})

describe('the example requests', () => {
  const example = async (path: string) => (await fetch(`${sandbox.url}/sandbox/requests/${path}`)).json()

  test('fit the hook', async () => {
    expect(await example('ep-waiver-patient-view')).toMatchObject({
      hook: 'patient-view',
      fhirServer: sandbox.fhir,
      context: { patientId: 'mock-egfr-approved' },
      extension: { 'org.w3id.shirube.request': { asOf: '2026-06-15' } },
    })
    const selected = (await example('test-timing-order-select')) as { context: { selections: string[] } }
    expect(selected.context.selections).toEqual(['ServiceRequest/pancreas-first-line-expected-order'])
  })

  test('name the stay that the patient is leaving', async () => {
    expect(await example('claim-check-encounter-discharge')).toMatchObject({
      hook: 'encounter-discharge',
      context: { patientId: 'discharge-unexplained', encounterId: 'discharge-unexplained-stay' },
    })
  })

  test('bring the whole appointment book of the patient', async () => {
    const path = 'ep-quorum-appointment-book?patient=ep-outsourced-complete'
    const { context } = (await example(path)) as { context: { appointments: fhir4.Bundle } }
    expect(context.appointments.entry?.map(({ resource }) => resource?.id).sort()).toEqual([
      'ep-outsourced-complete-ct',
      'ep-outsourced-complete-meeting',
    ])
  })

  test('may be set in the record of another patient', async () => {
    expect(await example('ep-waiver-patient-view?patient=biliary-fgfr2')).toMatchObject({
      context: { patientId: 'biliary-fgfr2' },
    })
  })

  test('name the orders that are dispatched, which the FHIR server holds, each with its task', async () => {
    const { context } = (await example('cdx-justification-order-dispatch')) as {
      context: { dispatchedOrders: string[]; performer: string; fulfillmentTasks: fhir4.Task[]; userId?: string }
    }
    expect(context.dispatchedOrders.length).toBeGreaterThan(0)
    for (const order of context.dispatchedOrders) expect((await fetch(`${sandbox.fhir}/${order}`)).status).toBe(200)
    expect(context.performer).toMatch(/^Organization\//)
    expect(context.fulfillmentTasks.map(({ focus }) => focus?.reference)).toEqual(context.dispatchedOrders)
    expect(context.userId).toBeUndefined()
  })

  test.each([
    ['a hook that needs more than a record', 'test-timing-encounter-start'],
    ['a patient without an order to dispatch', 'cdx-justification-order-dispatch?patient=biliary-fgfr2'],
  ])('do not exist for %s', async (_, path) => {
    expect((await fetch(`${sandbox.url}/sandbox/requests/${path}`)).status).toBe(404)
  })
})

describe('starting', () => {
  test('fails with the name of the file when a patient is not valid FHIR', async () => {
    const patients = await mkdtemp(join(tmpdir(), 'patients-'))
    const entry = [
      { resource: { resourceType: 'Patient', id: 'x', name: 'x' }, request: { method: 'PUT', url: 'Patient/x' } },
    ]
    await writeFile(
      join(patients, 'wrong.json'),
      JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }),
    )
    await expect(runningSandbox({ patients })).rejects.toThrow(/wrong\.json, entry 0: .*Patient\.name/)
  })
})
