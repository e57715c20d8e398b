import { describe, expect, it } from 'vitest'
import { expectAlive, expectRefusal } from './expect.ts'
import { draftOrders, drugOrder, orderSelect, orderSign, panelOrder, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const bent = (context: object) => ({ ...patientView, context: { ...patientView.context, ...context } })
const without = (name: string, from: object) => Object.fromEntries(Object.entries(from).filter(([key]) => key !== name))
const selecting = (context: object) => ({ ...orderSelect, context: { ...orderSelect.context, ...context } })

describe('a request that breaks CDS Hooks is refused, and the next one answered', () => {
  it.each<[string, string, unknown, string]>([
    ['no object', 'patient-view', [], 'body'],
    ['no hook', 'patient-view', without('hook', patientView), 'hook'],
    ['another hook than the service has', 'patient-view', { ...patientView, hook: 'order-sign' }, 'hook'],
    ['no hookInstance', 'patient-view', without('hookInstance', patientView), 'hookInstance'],
    ['a hookInstance that is no UUID', 'patient-view', { ...patientView, hookInstance: 'secret-1' }, 'hookInstance'],
    ['no context', 'patient-view', without('context', patientView), 'context'],
    ['a context that is a list', 'patient-view', { ...patientView, context: [] }, 'context'],
    ['no patientId', 'patient-view', bent({ patientId: undefined }), 'context.patientId'],
    ['an empty patientId', 'patient-view', bent({ patientId: '' }), 'context.patientId'],
    ['a patientId that is a query', 'patient-view', bent({ patientId: 'secret-1&_include=*' }), 'context.patientId'],
    ['a patientId of another type', 'patient-view', bent({ patientId: 'Group/secret-1' }), 'context.patientId'],
    ['no userId', 'patient-view', bent({ userId: undefined }), 'context.userId'],
    ['a userId without its type', 'patient-view', bent({ userId: 'secret-1' }), 'context.userId'],
    [
      'fhirAuthorization without fhirServer',
      'patient-view',
      { ...patientView, fhirAuthorization: { access_token: 'secret-1', token_type: 'Bearer' } },
      'fhirServer',
    ],
    [
      'a token that is not Bearer',
      'patient-view',
      {
        ...patientView,
        fhirServer: 'https://ehr.example.jp/fhir',
        fhirAuthorization: { access_token: 'a', token_type: 'secret-1' },
      },
      'fhirAuthorization.token_type',
    ],
    ['a fhirServer that is no URL', 'patient-view', { ...patientView, fhirServer: 'secret-1' }, 'fhirServer'],
    [
      'a fhirServer of another scheme',
      'patient-view',
      { ...patientView, fhirServer: 'file:///secret-1' },
      'fhirServer',
    ],
    ['a prefetch that is a list', 'patient-view', { ...patientView, prefetch: [] }, 'prefetch'],
    ['no draftOrders', 'order-sign', { ...patientView, hook: 'order-sign' }, 'context.draftOrders'],
    [
      'draftOrders that are no Bundle',
      'order-sign',
      { ...orderSign, context: { ...orderSign.context, draftOrders: panelOrder } },
      'context.draftOrders.resourceType',
    ],
    ['no selections', 'order-select', selecting({ selections: undefined }), 'context.selections'],
    ['a selection that is no reference', 'order-select', selecting({ selections: ['sr1'] }), 'context.selections.0'],
    [
      'a selection outside draftOrders',
      'order-select',
      selecting({ selections: ['ServiceRequest/secret-1'] }),
      'context.selections',
    ],
  ])('%s', async (_, hook, body, where) => {
    const served = await serve()
    const answered = await served.post(path(hook), body)
    expectRefusal(answered, 400, 'invalid')
    expect(answered.text).toContain(`"text":"${where}: `)
    expect(answered.text).not.toContain('secret-1')
    await expectAlive(served)
  })
})

describe('what real clients send is understood', () => {
  it.each<[string, string, unknown]>([
    ['the patient id with its type', 'patient-view', bent({ patientId: 'Patient/p1' })],
    ['a practitioner role', 'patient-view', bent({ userId: 'PractitionerRole/r1' })],
    ['members nobody knows', 'patient-view', { ...patientView, extention: {}, user: 'x', extension: [] }],
    ["another project's extension", 'patient-view', { ...patientView, extension: { 'davinci-crd.configuration': {} } }],
    ['no encounter', 'patient-view', bent({ encounterId: undefined })],
    ['an empty encounter', 'patient-view', bent({ encounterId: '' })],
    ['prefetch keys of its own', 'patient-view', { ...patientView, prefetch: { ...patientView.prefetch, item1: {} } }],
    [
      'a Bundle with its type',
      'order-sign',
      {
        ...orderSign,
        context: { ...orderSign.context, draftOrders: { ...draftOrders(panelOrder), type: 'collection' } },
      },
    ],
    [
      'an upper-case hookInstance',
      'patient-view',
      { ...patientView, hookInstance: patientView.hookInstance.toUpperCase() },
    ],
    ['a repeat of the same hookInstance', 'patient-view', patientView],
    [
      'SMART 2 scopes',
      'patient-view',
      {
        ...patientView,
        fhirServer: 'https://ehr.example.jp/fhir',
        fhirAuthorization: {
          access_token: 'a',
          token_type: 'Bearer',
          expires_in: 300,
          scope: 'patient/*.rs',
          subject: 'us',
        },
      },
    ],
  ])('%s', async (_, hook, body) => {
    const served = await serve()
    const answered = await served.post(path(hook), body)
    expect(answered.status).toBe(200)
    expect(answered.body).toMatchObject({ cards: [{}] })
  })

  it('an order whose coding is still empty, with no Bundle type', async () => {
    const { post } = await serve()
    const empty = { ...panelOrder, code: { coding: [{}] } }
    const body = selecting({ draftOrders: draftOrders(empty), selections: ['ServiceRequest/sr1'] })
    const answered = await post(path('order-select'), body)
    expect([answered.status, answered.body]).toEqual([200, { cards: [] }])
  })

  it('nothing selected, nothing drafted', async () => {
    const { post } = await serve()
    const none = selecting({ draftOrders: { resourceType: 'Bundle' }, selections: [] })
    expect((await post(path('order-select'), none)).body).toEqual({ cards: [] })
    const drug = selecting({ draftOrders: draftOrders(drugOrder), selections: [] })
    expect((await post(path('order-select'), drug)).body).toEqual({ cards: [] })
  })

  it('parallel calls of one hookInstance', async () => {
    const { post } = await serve()
    const all = await Promise.all(Array.from({ length: 10 }, () => post(path('patient-view'), patientView)))
    expect(new Set(all.map(one => one.text)).size).toBe(1)
  })
})
