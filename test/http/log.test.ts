import { expect, it } from 'vitest'
import { expectRefusal } from './expect.ts'
import { asking, condition, draftOrders, hookInstance, orderSign, panelOrder, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const logged = (lines: readonly string[]): readonly unknown[] => lines.map(line => JSON.parse(line))

it('writes one line for each decision, enough to audit it', async () => {
  const { post, lines } = await serve()
  await post(path('patient-view'), asking({ asOf: '2025-01-01' }))
  expect(logged(lines)).toEqual([
    expect.objectContaining({
      msg: 'decision',
      hookInstance,
      service: 'test-timing',
      hook: 'patient-view',
      asOf: '2025-01-01',
      regime: 'fee-2026',
      outcome: 'insured',
      reasons: [['test-timing/one', 'yes', 'because']],
      missing: [],
      knowledge: 'k-0001',
      sections: { patient: 'answered', conditions: 'answered', observations: 'answered' },
      durationMs: expect.any(Number),
    }),
  ])
})

it('writes down silence, too', async () => {
  const { post, lines } = await serve()
  await post(path('patient-view'), { ...patientView, prefetch: { ...patientView.prefetch, conditions: null } })
  expect(logged(lines)).toMatchObject([{ msg: 'decision', outcome: 'silent', hookInstance }])
})

it('writes down a refusal by its status', async () => {
  const { post, lines } = await serve()
  expectRefusal(await post(path('patient-view'), { ...patientView, prefetch: {} }), 412)
  expect(logged(lines)).toMatchObject([{ msg: 'refused', status: 412, service: 'test-timing', hookInstance }])
})

it('writes nothing of the patient, the user, the token, the network or the card', async () => {
  const { post, send, lines } = await serve()
  const mark = (what: string) => `secret-${what}`
  const context = { userId: `Practitioner/${mark('user')}`, patientId: mark('patient'), encounterId: mark('encounter') }
  const marked = {
    ...patientView,
    fhirServer: `https://${mark('server')}.example.jp/fhir?${mark('query')}`,
    fhirAuthorization: { access_token: mark('token'), token_type: 'Bearer' },
    context,
    prefetch: {
      patient: { resourceType: 'Patient', id: mark('patient'), name: [{ text: mark('name') }] },
      conditions: { resourceType: 'Bundle', entry: [{ resource: { ...condition(mark('disease')), id: mark('id') } }] },
    },
    extension: { [mark('extension')]: mark('value') },
  }
  const headers = { Authorization: `Bearer ${mark('jwt')}`, 'X-Forwarded-For': mark('address'), Cookie: mark('cookie') }
  const order = { ...panelOrder, id: mark('order'), code: { text: mark('panel') }, note: [{ text: mark('note') }] }
  const signing = { ...orderSign, context: { ...context, draftOrders: draftOrders(order) }, prefetch: marked.prefetch }

  const answers = [
    await post(`${path('patient-view')}?${mark('query')}`, marked, headers),
    await post(path('order-sign'), signing, headers),
    await post(path('order-sign'), { ...signing, prefetch: {} }, headers),
    await post(path('patient-view'), { ...marked, hookInstance: mark('instance') }, headers),
    await post(path('patient-view'), `{"${mark('broken')}`, headers),
    await post(`/cds-services/${mark('service')}`, marked, headers),
    await send(`/${mark('path')}`, { headers }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 412, 400, 400, 404, 404])
  expect(lines.length).toBe(7)
  expect(lines.join()).not.toContain('secret-')
  expect(lines.join()).not.toContain('検査できます')
})
