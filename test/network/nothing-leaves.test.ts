import nock from 'nock'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { callFor, serveConsole, story } from '../console/serve-console.ts'

/** Every attempt to reach another machine by Node's http, https or fetch, from our code or from a package we use. */
const attempts: string[] = []
const noted = (request: { readonly host?: string; readonly hostname?: string }) =>
  void attempts.push(request.hostname ?? request.host ?? 'unknown')

beforeAll(() => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  nock.emitter.on('no match', noted)
})
afterAll(() => {
  nock.emitter.off('no match', noted)
  nock.enableNetConnect()
  nock.restore()
})

it('sees an attempt when there is one', async () => {
  await expect(fetch('http://elsewhere.example/')).rejects.toThrow()
  expect(attempts.splice(0)).toHaveLength(1)
})

it('answers a call that brings its record without a word to any other machine', async () => {
  const { post } = await serveConsole()
  const onChart = services.filter(({ hooks }) => hooks.includes('patient-view'))
  expect(onChart.length).toBeGreaterThan(4)
  for (const { id } of onChart) {
    const { status } = await post(`/cds-services/${id}-patient-view`, callFor(story('mock-egfr-approved')))
    expect(status, id).toBe(200)
  }
  expect(attempts.filter(host => !host.startsWith('127.0.0.1'))).toEqual([])
})
