import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, loadConfig, readConfig, sandboxConfig, sandboxSite } from '../../src/config/index.ts'

const facility = {
  type: 'hub',
  filed: ['D006-19', 'B011-5'],
  sequencing: 'outsourced',
  advancedCareSite: true,
  ncch1901Site: false,
  turnRoundDays: 42,
}
const complete = {
  callers: 'trusted-network',
  facility,
  fhirServers: ['https://ehr.example.jp/fhir/'],
  corsOrigins: ['https://ehr.example.jp'],
  asOf: 'allowed',
  repeats: 'shown',
  hygiene: { repeatDays: 30, mute: { share: 0.9, cards: 50, days: 14 } },
  knowledge: { folder: '/var/lib/shirube', reload: 'on-change' },
  storage: {
    file: '/var/lib/shirube/kept.sqlite',
    keys: [
      { id: '2026', env: 'SHIRUBE_KEY' },
      { id: '2025', file: '/run/secrets/key-2025' },
    ],
    patients: { file: '/run/secrets/patients' },
    replay: 'on',
    days: { feedback: 3_653, decisions: 3_653, replays: 30 },
  },
  console: 'on',
  frameOrigins: ['https://ehr.example.jp', 'http://ehr.local:8080'],
  limits: { bodyBytes: 1_000_000, fhirTimeoutMs: 1_000, budgetMs: 3_000, inFlight: 50 },
}

function faults(reading: () => unknown): readonly string[] {
  try {
    reading()
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'shirube-')), 'shirube.yaml')
  writeFileSync(path, text)
  return path
}

const ehr = { base: 'https://ehr.example.jp/fhir', addresses: [] }
const { hygiene } = complete
const theSite = { id: 'default', facility, fhirServers: [ehr], asOf: 'allowed', repeats: 'shown', hygiene }

it('reads a complete configuration', () => {
  const { corsOrigins, knowledge, storage, frameOrigins, limits } = complete
  expect(readConfig(complete)).toEqual({
    callers: { kind: 'trusted-network' },
    sites: new Map([['default', theSite]]),
    corsOrigins,
    knowledge,
    storage,
    console: 'on',
    frameOrigins,
    limits,
  })
})

it('knows where the console is launched as a SMART app, and under which name', () => {
  const launch = {
    smartLaunchUrl: 'https://shirube.example.jp/console/launch.html',
    smartClientId: 'shirube',
    smartAuthorization: ['https://login.example.jp'],
  }
  expect(readConfig({ ...complete, ...launch }).sites.get('default')).toEqual({ ...theSite, ...launch })
})

it.each(['http://shirube.example.jp/launch.html', 'loopback', '/launch.html', 'https://a.example.jp/?b=c'])(
  'launches the console at no such address as %s',
  smartLaunchUrl => {
    expect(faults(() => readConfig({ ...complete, smartLaunchUrl }))).toEqual([
      expect.stringMatching(/^smartLaunchUrl: expected an https URL/),
    ])
  },
)

describe('signed calls', () => {
  const { callers: _, ...rest } = complete
  const signed = {
    ...rest,
    callers: 'signed',
    publicUrl: 'https://cds.example.jp/',
    clients: '/etc/shirube/clients.yaml',
  }

  it('are made out to our public URL, by clients of a registry', () => {
    expect(readConfig(signed).callers).toEqual({
      kind: 'signed',
      publicUrls: ['https://cds.example.jp'],
      clients: '/etc/shirube/clients.yaml',
    })
    const both = ['https://cds.example.jp/shirube', 'http://cds.local:3000']
    expect(readConfig({ ...signed, publicUrl: both }).callers).toMatchObject({ publicUrls: both })
  })

  it('need both', () => {
    expect(faults(() => readConfig({ ...rest, callers: 'signed' }))).toEqual([
      'publicUrl: missing; expected the URL under which clients call this service',
      'clients: missing; expected the path of a file',
    ])
    for (const publicUrl of ['cds.example.jp', 'ftp://cds.example.jp', 'https://cds.example.jp?a', [], 7])
      expect(
        faults(() => readConfig({ ...signed, publicUrl })),
        String(publicUrl),
      ).toHaveLength(1)
  })

  it('may be for several hospitals, each with its own servers and rules', () => {
    const {
      facility: _facility,
      fhirServers: _servers,
      asOf: _asOf,
      repeats: _repeats,
      hygiene: _hygiene,
      ...shared
    } = signed
    const kashiwa = { facility, fhirServers: [{ base: 'https://ehr.kashiwa.local/fhir', addresses: ['10.20.0.0/16'] }] }
    const tsukiji = { facility: { ...facility, type: 'core' }, asOf: 'allowed' }
    const { sites } = readConfig({ ...shared, console: 'off', sites: { kashiwa, tsukiji } })
    expect([...sites.values()]).toEqual([
      { id: 'kashiwa', ...kashiwa, asOf: 'refused', repeats: 'suppressed', hygiene: {} },
      { id: 'tsukiji', ...tsukiji, fhirServers: [], repeats: 'suppressed', hygiene: {} },
    ])
  })
})

it('has a console for one hospital only', () => {
  const { limits } = complete
  const several = {
    callers: 'signed',
    publicUrl: 'https://cds.example.jp',
    clients: '/etc/shirube/clients.yaml',
    limits,
  }
  const sites = { one: { facility }, two: { facility } }
  expect(faults(() => readConfig({ ...several, sites, console: 'on' }))).toEqual([
    'console: expected off where there are several sites: the page cannot tell whose user it has',
  ])
  expect(readConfig({ ...several, sites: { one: { facility } }, console: 'on' }).console).toBe('on')
})

it('does not take one site beside named ones', () => {
  const beside = faults(() => readConfig({ ...complete, sites: { one: { facility } } }))
  expect(beside).toEqual(['facility', 'fhirServers', 'asOf', 'repeats', 'hygiene'].map(key => `${key}: unknown field`))
})

it('takes unsigned calls for one hospital only', () => {
  const { corsOrigins, limits } = complete
  const shared = { callers: 'trusted-network', corsOrigins, limits }
  expect(readConfig({ ...shared, sites: { one: { facility } } }).sites.size).toBe(1)
  expect(faults(() => readConfig({ ...shared, sites: { one: { facility }, two: { facility } } }))).toEqual([
    expect.stringMatching(/^sites: expected one/),
  ])
})

it('is careful where nothing is said', () => {
  const read = readConfig({ callers: 'trusted-network', facility })
  expect(read.sites.get('default')).toMatchObject({
    fhirServers: [],
    asOf: 'refused',
    repeats: 'suppressed',
    hygiene: {},
  })
  expect(read).toMatchObject({
    corsOrigins: [],
    knowledge: { reload: 'never' },
    storage: {
      ...{ file: 'data/shirube.sqlite', keys: [], replay: 'off' },
      days: { feedback: 1_827, decisions: 1_827, replays: 90 },
    },
    console: 'off',
    frameOrigins: [],
    limits: { bodyBytes: 5_000_000, fhirTimeoutMs: 2_000, budgetMs: 5_000, inFlight: 200 },
  })
  const partly = readConfig({ callers: 'trusted-network', facility, limits: { budgetMs: 1_000 } })
  expect(partly.limits).toEqual({ bodyBytes: 5_000_000, fhirTimeoutMs: 2_000, budgetMs: 1_000, inFlight: 200 })
})

describe('lists everything that is missing, a line for each', () => {
  it('of an empty file', () => {
    expect(faults(() => readConfig(null))).toEqual([
      expect.stringMatching(/^callers: missing; .*answers everyone who can reach it/),
      'facility: missing; expected a mapping of fields',
    ])
  })

  it('of an empty facility', () => {
    const named = faults(() => readConfig({ ...complete, facility: {} })).map(fault => fault.split(':')[0])
    expect(named).toEqual(Object.keys(facility).map(name => `facility.${name}`))
  })
})

const partner = { name: '架空大学病院', for: ['panel', 'expert-panel'], url: 'https://hospital.example.jp/genome' }
const listedUse = {
  rung: 'notified-off-label',
  drug: 'trastuzumab',
  tumor: 'salivary',
  list: 'https://lists.example.jp/accepted',
  checked: '2026-06-01',
}

it('reads the off-label uses that a hospital has looked up', () => {
  const read = readConfig({ ...complete, facility: { ...facility, listedUses: [listedUse] } })
  expect(read.sites.get('default')?.facility.listedUses).toEqual([listedUse])
})

it('reads where a hospital refers its patients', () => {
  const read = readConfig({ ...complete, facility: { ...facility, referTo: [partner] } })
  expect(read.sites.get('default')?.facility.referTo).toEqual([partner])
})

describe('refuses', () => {
  it.each<[string, object, string]>([
    ['callers nobody knows', { callers: 'anyone' }, 'callers: expected "signed"'],
    ['a misspelt field', { asof: 'allowed' }, 'asof: unknown field'],
    ['a misspelt field of storage', { storage: { path: '/x' } }, 'storage.path: unknown field'],
    ['repeats for ever', { hygiene: { repeatDays: 367 } }, 'hygiene.repeatDays: expected a whole number from 1 to 366'],
    [
      'a mute of what few override',
      { hygiene: { mute: { share: 0.4, cards: 50, days: 14 } } },
      'hygiene.mute.share: expected',
    ],
    [
      'a mute after few cards',
      { hygiene: { mute: { share: 0.9, cards: 19, days: 14 } } },
      'hygiene.mute.cards: expected',
    ],
    ['a misspelt limit', { limits: { bodyByte: 1 } }, 'limits.bodyByte: unknown field'],
    [
      'an unknown facility type',
      { facility: { ...facility, type: 'clinic' } },
      'facility.type: expected one of core, hub',
    ],
    ['a misspelt fee', { facility: { ...facility, filed: ['D00619'] } }, 'facility.filed.0: expected a fee item'],
    ['a relative folder', { knowledge: { folder: 'tables' } }, 'knowledge.folder: expected an absolute path'],
    ['an unknown occasion', { knowledge: { reload: 'always' } }, 'knowledge.reload: expected one of never, on-signal'],
    ['no days', { facility: { ...facility, turnRoundDays: 0 } }, 'facility.turnRoundDays: expected a whole number'],
    [
      'a word for a switch',
      { facility: { ...facility, ncch1901Site: 'no' } },
      'facility.ncch1901Site: expected true or',
    ],
    [
      'a listed use of an unknown kind',
      { facility: { ...facility, listedUses: [{ ...listedUse, rung: 'trial' }] } },
      'facility.listedUses.0.rung: expected one of notified-off-label',
    ],
    [
      'a listed use without its day',
      { facility: { ...facility, listedUses: [{ ...listedUse, checked: '2026-02-30' }] } },
      'facility.listedUses.0.checked: expected a day',
    ],
    [
      'a listed use without its list',
      { facility: { ...facility, listedUses: [{ ...listedUse, list: 'intranet' }] } },
      'facility.listedUses.0.list: expected the address of the list',
    ],
    [
      'a hospital to refer to without a page',
      { facility: { ...facility, referTo: [{ ...partner, url: 'ext. 1234' }] } },
      'facility.referTo.0.url: expected the address of a page',
    ],
    [
      'a hospital to refer to for nothing',
      { facility: { ...facility, referTo: [{ ...partner, for: [] }] } },
      'facility.referTo.0.for: expected at least one purpose',
    ],
    [
      'a hospital to refer to for what we do not know',
      { facility: { ...facility, referTo: [{ ...partner, for: ['surgery'] }] } },
      'facility.referTo.0.for.0: expected one of panel, expert-panel, genetic-counseling',
    ],
    [
      'a hospital to refer to without a name',
      { facility: { ...facility, referTo: [{ ...partner, name: ' ' }] } },
      'facility.referTo.0.name: expected a name of one line',
    ],
    [
      'a name of two lines',
      { facility: { ...facility, referTo: [{ ...partner, name: 'A\nB' }] } },
      'facility.referTo.0.name: expected a name of one line',
    ],
    ['plain http', { fhirServers: ['http://ehr.example.jp/fhir'] }, 'fhirServers.0.base: expected an https URL'],
    [
      'a password in a URL',
      { fhirServers: ['https://u:p@ehr.example.jp'] },
      'fhirServers.0.base: expected an https URL',
    ],
    ['a query in a URL', { fhirServers: ['https://ehr.example.jp?a=b'] }, 'fhirServers.0.base: expected an https URL'],
    ['one server without a list', { fhirServers: 'https://ehr.example.jp' }, 'fhirServers: expected a list'],
    [
      'addresses that are none',
      { fhirServers: [{ base: ehr.base, addresses: ['10.20.0.0'] }] },
      'fhirServers.0.addresses.0: expected a range',
    ],
    ['a registry where nobody signs', { clients: 'clients.yaml' }, 'clients: unknown field'],
    ['every origin', { corsOrigins: ['*'] }, 'corsOrigins.0: expected a web origin'],
    ['every origin in a frame', { frameOrigins: ['*'] }, 'frameOrigins.0: expected a web origin'],
    ['a page in a frame', { frameOrigins: ['https://ehr.example.jp/chart'] }, 'frameOrigins.0: expected a web origin'],
    ['a word of the policy', { frameOrigins: ["'self'"] }, 'frameOrigins.0: expected a web origin'],
    [
      'more than one origin',
      { frameOrigins: ['https://a.example; script-src *'] },
      'frameOrigins.0: expected a web origin',
    ],
    [
      'more than one policy',
      { frameOrigins: ['https://a.example;script-src'] },
      'frameOrigins.0: expected a web origin',
    ],
    ['more than one asked', { smartAuthorization: ['https://a.example;img-src'] }, 'smartAuthorization.0: expected'],
    ['one origin alone', { frameOrigins: 'https://ehr.example.jp' }, 'frameOrigins: expected a list'],
    ['an origin with a path', { corsOrigins: ['https://ehr.example.jp/'] }, 'corsOrigins.0: expected a web origin'],
    ['a day that may or may not be asked for', { asOf: 'sometimes' }, 'asOf: expected one of allowed, refused'],
    ['storage that keeps nothing', { storage: { file: ':memory:' } }, 'storage.file: expected a file'],
    ['replay without a key', { storage: { replay: 'on' } }, 'storage.replay: expected off, or a key'],
    ['a key itself', { storage: { keys: ['c2VjcmV0'] } }, 'storage.keys.0: expected an id, and where the key stands'],
    ['a key without an id', { storage: { keys: [{ env: 'K' }] } }, 'storage.keys.0: expected an id'],
    ['a key at two places', { storage: { patients: { env: 'K', file: 'k' } } }, 'storage.patients: expected where'],
    ['a budget of nothing', { limits: { budgetMs: 0 } }, 'limits.budgetMs: expected a whole number from 100'],
  ])('%s', (_, changed, fault) => {
    const found = faults(() => readConfig({ ...complete, ...changed }))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(fault)
  })
})

describe('the file', () => {
  it('is read as YAML', () => {
    expect(loadConfig(file(JSON.stringify(complete)))).toEqual(readConfig(complete))
  })

  it.each([undefined, ''])('must be named (%j)', name => {
    expect(faults(() => loadConfig(name))).toEqual([expect.stringMatching(/^SHIRUBE_CONFIG: missing/)])
  })

  it('must be there', () => {
    expect(faults(() => loadConfig('/nowhere/shirube.yaml'))).toEqual([expect.stringContaining('cannot be read')])
  })

  it('must be YAML', () => {
    expect(faults(() => loadConfig(file('a: [')))).toEqual([expect.stringContaining('not YAML')])
  })

  it('must be a mapping', () => {
    expect(faults(() => loadConfig(file('- a')))).toEqual(['configuration: expected a mapping of fields'])
  })
})

it('has a sandbox as the contract describes it', () => {
  expect(sandboxConfig).toMatchObject({ callers: { kind: 'sandbox', unsigned: 'answered' }, corsOrigins: '*' })
  expect([...sandboxConfig.sites.values()]).toEqual([sandboxSite])
  expect(sandboxSite).toMatchObject({
    facility: {
      type: 'hub',
      filed: ['D006-19', 'B011-5', 'B001-11'],
      sequencing: 'outsourced',
      advancedCareSite: true,
      ncch1901Site: false,
    },
    fhirServers: 'loopback',
    asOf: 'allowed',
  })
})
