import { expect, it, vi } from 'vitest'
import type { Limits } from '../../src/config/index.ts'
import { ehr, json } from '../fhir/ehr.ts'
import { expectRefusal } from './expect.ts'
import { config, distil, gather, timing } from './fakes.ts'
import { drugOrder, hookInstance, panelOrder, prefetch } from './requests.ts'
import { serve } from './serve.ts'

const to = '/cds-services/test-timing-order-dispatch'
const services = [{ ...timing, hooks: ['order-dispatch' as const] }]
const dispatch = (more: object, ...dispatchedOrders: readonly string[]) => ({
  hook: 'order-dispatch',
  hookInstance,
  context: { patientId: 'p1', performer: 'Organization/pharmacy', dispatchedOrders },
  prefetch,
  ...more,
})

/** An EHR that holds these orders and has nothing else. */
const holding = (...orders: readonly { readonly resourceType: string; readonly id: string }[]) =>
  ehr(({ url = '' }, response) => {
    const found = orders.find(({ resourceType, id }) => url === `/fhir/${resourceType}/${id}`)
    json(
      response,
      found ?? { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] },
      found ? 200 : 404,
    )
  })

it('reads the orders that are dispatched, each once, and answers for them', async () => {
  const { base, asked } = await holding(panelOrder, drugOrder)
  const spy = vi.fn(distil)
  const { post } = await serve({ services, distil: spy })
  const answered = await post(
    to,
    dispatch({ fhirServer: base }, 'ServiceRequest/sr1', 'MedicationRequest/mr1', 'ServiceRequest/sr1'),
  )
  expect(answered.status).toBe(200)
  expect(answered.text).toContain('**ServiceRequest/sr1** nobody')
  expect(asked.map(({ url }) => url).sort()).toEqual(['/fhir/MedicationRequest/mr1', '/fhir/ServiceRequest/sr1'])
  expect(spy.mock.lastCall?.[0].orders?.map(({ id }) => id)).toEqual(['sr1', 'mr1'])
})

it('sends the token where the orders are, and nowhere else', async () => {
  const { base, asked } = await holding(panelOrder)
  const { post } = await serve({ services })
  const fhirAuthorization = { access_token: 'secret', token_type: 'Bearer' }
  await post(to, dispatch({ fhirServer: base, fhirAuthorization }, 'ServiceRequest/sr1'))
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret'])
})

it('is silent about orders of no concern, without asking for the record', async () => {
  const { base } = await holding(drugOrder)
  const spy = vi.fn(gather)
  const { post } = await serve({ services, gather: spy })
  const answered = await post(to, dispatch({ fhirServer: base }, 'MedicationRequest/mr1'))
  expect([answered.status, answered.body]).toEqual([200, { cards: [] }])
  expect(spy).not.toHaveBeenCalled()
})

it('passes over orders of a kind that is never read', async () => {
  const { base, asked } = await holding()
  const { post } = await serve({ services })
  const answered = await post(to, dispatch({ fhirServer: base }, 'NutritionOrder/n1'))
  expect([answered.status, answered.body]).toEqual([200, { cards: [] }])
  expect(asked).toEqual([])
})

const brief = { ...config.limits, fhirTimeoutMs: 50, budgetMs: 500 }

it.each<[string, () => Promise<object>, string, Limits?]>([
  ['no fhirServer is named', async () => ({}), 'not-provided'],
  ['the fhirServer is not one we may ask', async () => ({ fhirServer: 'https://elsewhere.example/fhir' }), 'refused'],
  ['an order is not there', async () => ({ fhirServer: (await holding(drugOrder)).base }), 'unreachable'],
  [
    'another order is sent instead',
    async () => ({ fhirServer: (await ehr((_, response) => json(response, { ...panelOrder, id: 'sr2' }))).base }),
    'unreadable',
  ],
  [
    'an order is not valid FHIR',
    async () => ({ fhirServer: (await ehr((_, response) => json(response, { ...panelOrder, status: ['x'] }))).base }),
    'unreadable',
  ],
  ['the server does not answer', async () => ({ fhirServer: (await ehr(() => {})).base }), 'time-out', brief],
])('412 when %s', async (_, named, state, limits = config.limits) => {
  const { post } = await serve({ services, config: { ...config, limits } })
  const answered = await post(to, dispatch(await named(), 'ServiceRequest/sr1'))
  expectRefusal(answered, 412, 'incomplete')
  expect(answered.body).toMatchObject({ issue: [{ diagnostics: `dispatchedOrders: ${state}` }] })
  expect(answered.text).not.toMatch(/sr1|p1|elsewhere/)
})
