import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { expectAlive, expectRefusal } from './expect.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const to = path('patient-view')
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('a body that cannot be read is refused, and the next one answered', () => {
  it.each<[string, string, number, string]>([
    ['not JSON', '{"hook":', 400, 'structure'],
    ['nothing', '', 400, 'structure'],
    ['a comment', `${JSON.stringify(patientView)}//`, 400, 'structure'],
    ['100,000 levels', nested(100_000), 400, 'structure'],
    ['100,000 levels, never closed', '['.repeat(100_000), 400, 'structure'],
    ['65 levels in the prefetch', `{"prefetch":{"a":${nested(63)}}}`, 400, 'structure'],
    ['30 MB', JSON.stringify({ ...patientView, filler: 'x'.repeat(30_000_000) }), 413, 'too-long'],
  ])('%s', async (_, body, status, code) => {
    const served = await serve()
    expectRefusal(await served.post(to, body), status, code)
    await expectAlive(served)
  })

  it('bytes that are not UTF-8', async () => {
    const served = await serve()
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0x83, 0x56]), Buffer.from('"}')])
    const headers = { 'Content-Type': 'application/json' }
    expectRefusal(await served.send(to, { method: 'POST', headers, body }), 400, 'structure')
    await expectAlive(served)
  })

  it('a small body that unpacks to a large one', async () => {
    const served = await serve()
    const body = gzipSync(Buffer.alloc(30_000_000, 'x'))
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    expectRefusal(await served.send(to, { method: 'POST', headers, body }), 413)
    await expectAlive(served)
  })

  it.each([
    'text/html',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=shift_jis',
  ])('the content type %s', async type => {
    const served = await serve()
    expectRefusal(await served.post(to, patientView, { 'Content-Type': type }), 415, 'not-supported')
    await expectAlive(served)
  })

  it('an unknown content encoding', async () => {
    const served = await serve()
    expectRefusal(await served.post(to, patientView, { 'Content-Encoding': 'secret-1' }), 415)
  })
})

it('takes the limit from the configuration', async () => {
  const { config } = await import('./fakes.ts')
  const { post } = await serve({ config: { ...config, limits: { ...config.limits, bodyBytes: 100 } } })
  const answered = await post(to, patientView)
  expectRefusal(answered, 413)
  expect(answered.text).toContain('100 bytes')
})

describe('JSON is accepted however it is announced', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/fhir+json; fhirVersion=4.0',
    'application/vnd.example.v1+json',
    'text/plain;charset=UTF-8',
    'application/text',
  ])('%s', async type => {
    const { post } = await serve()
    expect((await post(to, patientView, { 'Content-Type': type })).status).toBe(200)
  })

  it('packed with gzip', async () => {
    const { send } = await serve()
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    expect((await send(to, { method: 'POST', headers, body: gzipSync(JSON.stringify(patientView)) })).status).toBe(200)
  })
})

it.each([
  ['__proto__', '{"__proto__":{"polluted":true,"hook":"patient-view"}}'],
  ['constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
])('a member named %s changes nothing', async (_, member) => {
  const served = await serve()
  const text = JSON.stringify({ ...patientView, extension: {}, prefetch: { ...patientView.prefetch, own: 0 } })
  const hostile = text.replace('"extension":{}', `"extension":${member}`).replace('"own":0', member.slice(1, -1))
  expect((await served.post(to, hostile)).status).toBe(200)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  await expectAlive(served)
})
