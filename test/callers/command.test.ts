import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { clientCommand } from '../../src/callers/index.ts'
import { path, patientView } from '../http/requests.ts'
import { serveSigned } from './served.ts'
import { issuer, keyPair, now } from './signing-client.ts'

const facility = {
  type: 'hub',
  filed: ['D006-19'],
  sequencing: 'outsourced',
  advancedCareSite: true,
  ncch1901Site: false,
  turnRoundDays: 42,
}

/** A folder with a configuration whose registry is empty, and the commands on it. */
function office() {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-'))
  const file = (name: string) => join(folder, name)
  const sites = { kashiwa: { facility }, tsukiji: { facility } }
  const config = { callers: 'signed', publicUrl: 'https://cds.example.jp', clients: file('clients.yaml'), sites }
  writeFileSync(file('shirube.yaml'), JSON.stringify(config))
  const run = async (...args: readonly string[]) => {
    const [said, faults]: [string[], string[]] = [[], []]
    const code = await clientCommand(args, {
      root: folder,
      env: { SHIRUBE_CONFIG: file('shirube.yaml') },
      now,
      write: line => void said.push(line),
      complain: line => void faults.push(line),
    })
    return { code, said, faults }
  }
  return { file, run, registry: (): unknown => parse(readFileSync(file('clients.yaml'), 'utf8')) }
}

const to = path('patient-view')
const made = (file: (name: string) => string) => ['--generate', 'RS384', '--private-key', file('ehr.jwk')]
const ehr = ['add', '--id', 'ehr', '--issuer', issuer, '--site', 'kashiwa']

it('registers a client with a test key, signs in its name, and the service answers', async () => {
  const { run, file, registry } = office()
  expect(await run(...ehr, ...made(file))).toMatchObject({ code: 0, faults: [] })
  expect(statSync(file('ehr.jwk')).mode & 0o777).toBe(0o600)
  expect(readFileSync(file('clients.yaml'), 'utf8')).not.toContain(JSON.parse(readFileSync(file('ehr.jwk'), 'utf8')).d)

  const { post, publicUrl } = await serveSigned(registry() as object[])
  const signing = ['--client', 'ehr', '--private-key', file('ehr.jwk'), '--url', publicUrl + to]
  const { said } = await run('token', ...signing)
  expect((await post(to, patientView, { Authorization: `Bearer ${said[0]}` })).status).toBe(200)
  expect(decodeJwt(said[0] ?? '')).toMatchObject({ iss: issuer, aud: publicUrl + to })
})

it('registers by address, and by tenant', async () => {
  const { run, registry } = office()
  const cloud = ['add', '--id', 'cloud', '--issuer', 'https://cloud.example', '--jku', 'https://cloud.example/jwks']
  expect((await run(...cloud, '--tenant', 'k=1=kashiwa', '--tenant', 't=tsukiji')).code).toBe(0)
  expect(registry()).toEqual([
    {
      id: 'cloud',
      issuer: 'https://cloud.example',
      jku: 'https://cloud.example/jwks',
      tenants: { 'k=1': 'kashiwa', t: 'tsukiji' },
    },
  ])
})

it('registers published keys, and lists who is there', async () => {
  const { run, file } = office()
  const { jwk } = await keyPair('ES384', 'the-kid')
  writeFileSync(file('jwks.json'), JSON.stringify({ keys: [jwk] }))
  expect((await run('list')).said).toEqual([expect.stringContaining('nobody is registered')])
  expect((await run(...ehr, '--key', file('jwks.json'))).code).toBe(0)
  expect((await run('list')).said).toEqual([
    `ehr  ${issuer}`,
    '  key     ES384 the-kid',
    '  site    kashiwa',
    '  limits  tokens of 300 s, 3000 calls a minute',
  ])
})

it('leaves comments and order as they are', async () => {
  const { run, file } = office()
  const before =
    '# 柏の電子カルテ\n- id: first # since April\n  issuer: https://first\n  jku: https://first.example/jwks\n  site: kashiwa\n'
  writeFileSync(file('clients.yaml'), before)
  expect((await run(...ehr, '--jku', 'https://ehr.example/jwks')).code).toBe(0)
  expect(readFileSync(file('clients.yaml'), 'utf8').startsWith(before)).toBe(true)
})

describe('changes nothing', () => {
  it.each<[string, (file: (name: string) => string) => readonly string[], string]>([
    ['for a command that is none', () => ['remove'], 'usage:'],
    ['for an option that is none', () => ['list', '--all'], "Unknown option '--all'"],
    ['without keys', () => ehr, 'where are its keys?'],
    ['with two kinds of keys', file => [...ehr, ...made(file), '--jku', 'https://x.example'], 'where are its keys?'],
    ['for a site that is not there', file => [...ehr.slice(0, -1), 'sendai', ...made(file)], 'there is no site sendai'],
    ['for a tenant of no site', file => [...ehr, ...made(file), '--tenant', 'k'], 'expected TENANT=SITE'],
    ['without a place for the private key', () => [...ehr, '--generate', 'ES384'], 'needs --private-key'],
    [
      'over a file that is there',
      file => [...ehr, '--generate', 'ES384', '--private-key', file('shirube.yaml')],
      'is there already',
    ],
    [
      'for another algorithm',
      file => [...ehr, '--generate', 'HS256', '--private-key', file('k.jwk')],
      'expected ES384 or RS384',
    ],
    ['for a key that is no file', file => [...ehr, '--key', file('none')], 'cannot be read'],
    ['for a token of nobody', file => ['token', '--client', 'x', '--private-key', file('k')], 'is not registered'],
    ['for a client without key', () => ['token', '--client', 'x'], 'belong together'],
    ['for a lifetime in words', () => ['token', '--seconds', 'long'], 'expected a whole number'],
  ])('%s', async (_, args, fault) => {
    const { run, file, registry } = office()
    const { code, said, faults } = await run(...args(file))
    expect([code, said]).toEqual([1, []])
    expect(faults.join('\n')).toContain(fault)
    expect(registry).toThrow(/ENOENT/)
  })

  it('for a client that is registered already', async () => {
    const { run, file, registry } = office()
    await run(...ehr, ...made(file))
    const before = registry()
    const again = await run(...ehr, '--jku', 'https://ehr.example/jwks')
    expect(again).toMatchObject({
      code: 1,
      faults: ['clients: two have the id ehr', `clients: two have the issuer ${issuer}`],
    })
    expect(registry()).toEqual(before)
  })
})
