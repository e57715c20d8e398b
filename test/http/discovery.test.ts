import { expect, it } from 'vitest'
import { timing } from './fakes.ts'
import { patientView } from './requests.ts'
import { serve } from './serve.ts'

interface Discovery {
  services: { id: string; hook: string; title: string; prefetch: Record<string, string>; usageRequirements: string }[]
}

const discover = async (headers: Record<string, string> = {}) => {
  const { send } = await serve()
  const answered = await send('/cds-services', { headers })
  return { ...answered, services: (answered.body as Discovery).services }
}

it('lists every service at every hook under an id of its own', async () => {
  const { status, type, services } = await discover()
  expect(status).toBe(200)
  expect(type).toContain('application/json')
  expect(services.map(({ id, hook }) => [id, hook])).toEqual([
    ['test-timing-patient-view', 'patient-view'],
    ['test-timing-order-select', 'order-select'],
    ['test-timing-order-sign', 'order-sign'],
  ])
})

it('names version, description and what is needed', async () => {
  const { services } = await discover({ 'Accept-Language': 'en-US,en;q=0.9' })
  expect(services[0]).toMatchObject({
    version: '2.0.1',
    title: 'Test timing',
    description: 'Whether the test may be done',
    usageRequirements: expect.stringContaining('Required: patient, conditions. Optional'),
  })
})

it('speaks Japanese unless English is preferred', async () => {
  expect((await discover()).services[0]?.title).toBe('検査の時期')
  expect((await discover({ 'Accept-Language': 'fr' })).services[0]?.title).toBe('検査の時期')
  expect((await discover({ 'Accept-Language': 'ja,en;q=0.5' })).services[0]?.title).toBe('検査の時期')
})

it('asks for each section the service can use, by tokens a 2.0.1 client knows', async () => {
  const { services } = await discover()
  for (const { prefetch } of services) {
    expect(Object.keys(prefetch)).toEqual([...timing.needs.required, ...timing.needs.optional])
    for (const template of Object.values(prefetch))
      expect(template.match(/\{\{.*?\}\}/g)).toEqual(['{{context.patientId}}'])
  }
})

it('lists only ids that resolve', async () => {
  const { services } = await discover()
  const { post } = await serve()
  for (const { id } of services) expect((await post(`/cds-services/${id}`, patientView)).status).not.toBe(404)
})

it('says that there are no services with an empty list', async () => {
  const { send } = await serve({ services: [] })
  expect((await send('/cds-services')).body).toEqual({ services: [] })
})
