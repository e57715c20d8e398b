import { describe, expect, it } from 'vitest'
import { tables } from '#test/rule-test'
import type { Site } from '../../src/config/index.ts'
import { changed, valuesOf } from '../../src/console/api/what-if/changed.ts'
import { facts } from '../../src/console/api/what-if/facts.ts'
import type { Settings } from '../../src/console/shapes/settings.ts'
import { serveConsole } from './serve-console.ts'

describe('settings', () => {
  it('name the day, the services, the rules and what may be supposed', async () => {
    const { send } = await serveConsole()
    const { body } = (await send('/console/api/settings')) as { readonly body: Settings }
    expect(body.today).toBe('2026-06-20')
    expect(body.sandbox).toBeUndefined()
    expect(body.services.map(({ id }) => id)).toContain('test-timing-order-sign')
    const begin = body.regimes.map(({ from }) => from)
    expect(begin).toEqual([...begin].sort())
    expect(body.regimes.map(({ id }) => id)).not.toContain('report-2025')
    expect(body.launch?.fhirBases).toEqual([])
    expect(body.changeable.map(({ path }) => path)).toEqual(facts.map(({ path }) => path))
  })
})

describe('a launch', () => {
  const fhirServers = [{ base: 'https://ehr.example.jp/fhir', addresses: [] }]
  const smartLaunchUrl = 'https://shirube.example.jp/console/launch.html'
  const launchAt = async (site: Partial<Site>) => {
    const { send } = await serveConsole(site)
    return ((await send('/console/api/settings')) as { readonly body: Settings }).body.launch
  }

  it('may come from the FHIR servers of the site', async () => {
    const fhirBases = ['https://ehr.example.jp/fhir']
    expect(await launchAt({ fhirServers, smartLaunchUrl })).toEqual({
      clientId: 'shirube',
      fhirBases,
      authorization: [],
    })
    const authorization = ['https://login.example.jp']
    const smart = { smartLaunchUrl, smartClientId: 'of-the-ehr', smartAuthorization: authorization }
    const named = await launchAt({ fhirServers, ...smart })
    expect(named).toEqual({ clientId: 'of-the-ehr', fhirBases, authorization })
  })
})

describe.each(facts)('a supposed $path', ({ path, input }) => {
  const values = input.kind === 'number' ? [input.min, input.max] : input.options(tables).map(({ value }) => value)
  const empty = { asOf: '2026-06-15' } as const

  it('is what the case then holds, whatever it held before', () => {
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) {
      const once = changed(empty, { [path]: value })
      expect(valuesOf(once)).toEqual({ [path]: value })
      expect(valuesOf(changed(once, { [path]: values[0] ?? null }))[path]).toBe(values[0])
    }
  })

  it('can be forgotten, and the case it came from is left alone', () => {
    const once = Object.freeze(changed(empty, { [path]: values[0] ?? null }))
    const before = structuredClone(once)
    expect(valuesOf(changed(once, { [path]: null }))).toEqual({})
    expect(once).toEqual(before)
    expect(changed(empty, { [path]: null })).toEqual(empty)
  })
})
