import express from 'express'
import { expect, it } from 'vitest'
import { expectRefusal } from './expect.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

it('counts calls, outcomes and feedback without a word of the client', async () => {
  const { post, send } = await serve()
  await post(path('patient-view'), patientView)
  await post(path('patient-view'), { ...patientView, prefetch: { ...patientView.prefetch, conditions: null } })
  await post(path('patient-view'), {})
  await post('/cds-services/secret-1', {})
  const feedback = { card: patientView.hookInstance, outcome: 'overridden', outcomeTimestamp: '2026-06-15T12:03:51Z' }
  await post(`${path('patient-view')}/feedback`, { feedback: [feedback] })
  const { text, type } = await send('/metrics')
  expect(type).toContain('text/plain')
  for (const line of [
    'shirube_requests_total{service="test-timing",hook="patient-view",status="200"} 2',
    'shirube_requests_total{service="test-timing",hook="patient-view",status="400"} 1',
    'shirube_requests_total{service="unknown",hook="unknown",status="404"} 1',
    'shirube_request_duration_seconds_count{service="test-timing",hook="patient-view"} 3',
    'shirube_outcomes_total{service="test-timing",outcome="insured"} 1',
    'shirube_outcomes_total{service="test-timing",outcome="silent"} 1',
    'shirube_feedback_total{service="test-timing",outcome="overridden"} 1',
  ])
    expect(text).toContain(line)
  expect(text).not.toMatch(/secret-1|p1/)
})

it('says at / what it is', async () => {
  const { send } = await serve()
  expect((await send('/')).body).toMatchObject({ name: 'Shirube', discovery: '/cds-services', knowledge: 'k-0001' })
})

it('leaves room for another application before its own paths', async () => {
  const mount = express.Router()
  mount.get('/', (_req, res) => res.send('the page'))
  mount.put('/sandbox/fhir/Patient/:id', (_req, res) => res.status(201).json({}))
  const { send, post } = await serve({ mount })
  expect((await send('/')).text).toBe('the page')
  expect((await send('/sandbox/fhir/Patient/a', { method: 'PUT' })).status).toBe(201)
  expect((await post(path('patient-view'), patientView)).status).toBe(200)
  expectRefusal(await send('/nowhere'), 404)
})
