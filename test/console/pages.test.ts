import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import express from 'express'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { launchingOrigins, type Site, sandboxSite } from '../../src/config/index.ts'
import { consolePages } from '../../src/console/index.ts'
import { built, type OtherOrigins } from '../../src/console/pages.ts'
import { serve } from '../http/serve.ts'

async function served(path: string, others: OtherOrigins = {}) {
  const app = express()
  app.use(path, consolePages(others))
  app.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  const server = app.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return (asked: string, init?: RequestInit) => fetch(`http://127.0.0.1:${address.port}${asked}`, init)
}

const files = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map(name => join(built, name))
    .filter(file => statSync(file).isFile())

beforeAll(() => {
  if (files().length === 0) throw new Error('the console page is not built: run `npm run build`')
})

describe('the page', () => {
  test.each(['/', '/console'])('under %s is sent with a policy that lets nothing else run', async path => {
    const get = await served(path)
    const page = await get(`${path.replace(/\/$/, '')}/`)
    expect(page.status).toBe(200)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toMatch(/unsafe|http|\*/)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const text = await page.text()
    expect(text).toContain('<html lang="ja">')
    for (const [, address = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g)) expect(address).toMatch(/^\.\//)
  })

  test('may ask the servers of the EHRs that launch it, and no other', async () => {
    const fhirServers = [
      'https://fhir.kashiwa.example.jp/r4',
      'https://fhir.kashiwa.example.jp/r4b',
      'https://ehr.example.jp',
    ].map(base => ({ base, addresses: [] }))
    const launched = { smartLaunchUrl: 'https://shirube.example.jp/console/launch.html' }
    const smartAuthorization = ['https://login.example.jp']
    const site = (changed: Partial<Site>) => ({ ...sandboxSite, smartLaunchUrl: undefined, ...changed }) as Site
    const sites = new Map([
      ['a', site({ fhirServers, smartAuthorization, ...launched })],
      ['not launched', site({ fhirServers: [{ base: 'https://quiet.example.jp/fhir', addresses: [] }] })],
    ])
    const get = await served('/console', { asked: launchingOrigins({ sites }) })
    for (const page of ['', 'launch.html'])
      expect((await get(`/console/${page}`)).headers.get('content-security-policy')?.split('; ')).toContain(
        "connect-src 'self' https://fhir.kashiwa.example.jp https://ehr.example.jp https://login.example.jp",
      )
  })

  test.each<[string, readonly string[], string, boolean]>([
    ['by nobody', [], "frame-ancestors 'none'", true],
    [
      'by two EHRs',
      ['https://ehr.example.jp', 'https://b.example'],
      'frame-ancestors https://ehr.example.jp https://b.example',
      false,
    ],
  ])('may be shown in a frame %s, and nothing else may', async (_, framing, ancestors, alsoOld) => {
    const mount = express().use('/console', consolePages({ framing }))
    const { send } = await serve({ mount })
    for (const page of ['', 'launch.html']) {
      const { headers } = await send(`/console/${page}`)
      expect(headers.get('content-security-policy')?.split('; ')).toContain(ancestors)
      expect(headers.has('x-frame-options')).toBe(alsoOld)
    }
    for (const path of ['/', '/cds-services', '/openapi.json', '/nowhere']) {
      const { headers } = await send(path)
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'")
    }
  })

  test('has files that are kept, for their names change with what is in them', async () => {
    const get = await served('/')
    const [script] = (await (await get('/')).text()).match(/assets\/[^"]+\.js/) ?? []
    expect((await get(`/${script}`)).headers.get('cache-control')).toContain('immutable')
  })

  test('trusts no host that a request names, and leaves other paths to others', async () => {
    const get = await served('/')
    expect(await (await get('/', { headers: { 'X-Forwarded-Host': 'evil.example' } })).text()).not.toContain('evil')
    const health = await get('/healthz')
    expect(await health.json()).toEqual({ status: 'ok' })
    expect(health.headers.has('content-security-policy')).toBe(false)
  })

  test('names no other site, holds no style or script in line, and is light', () => {
    const text = files().map(file => readFileSync(file, 'utf8'))
    expect(text.find(one => one.startsWith('<!doctype'))).not.toMatch(/<style|style=|<script(?![^>]* src=)/)
    expect(files().reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(600_000)
  })
})
