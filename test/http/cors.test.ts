import { describe, expect, it } from 'vitest'
import { config } from './fakes.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const ehr = 'https://ehr.example.jp'
const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: {
    Origin: origin,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization,content-type',
  },
})

describe.each([
  ['any origin', '*' as const, '*'],
  ['a listed origin', [ehr], ehr],
])('%s', (_, corsOrigins, allowed) => {
  it.each([path('patient-view'), '/cds-services', `${path('patient-view')}/feedback`])('may preflight %s', async to => {
    const { send } = await serve({ config: { ...config, corsOrigins }, isReady: () => false })
    const { status, headers } = await send(to, preflight(ehr))
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe(allowed)
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS')
    for (const name of ['Authorization', 'Content-Type', 'Accept-Language'])
      expect(headers.get('access-control-allow-headers')).toContain(name)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('may read answers, refusals included', async () => {
    const { post } = await serve({ config: { ...config, corsOrigins } })
    for (const body of [patientView, {}]) {
      const { headers } = await post(path('patient-view'), body, { Origin: ehr })
      expect(headers.get('access-control-allow-origin')).toBe(allowed)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })
})

it('lets no other origin in, and tells caches why', async () => {
  const { send, post } = await serve({ config: { ...config, corsOrigins: [ehr] } })
  const asked = await send(path('patient-view'), preflight('https://ehr.example.jp.evil.example'))
  expect(asked.headers.get('access-control-allow-origin')).toBeNull()
  const called = await post(path('patient-view'), patientView, { Origin: 'https://evil.example' })
  expect(called.headers.get('access-control-allow-origin')).toBeNull()
  expect(called.headers.get('vary')).toContain('Origin')
})
