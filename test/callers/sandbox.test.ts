import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { callersOf, clientCommand, firstUseHere } from '../../src/callers/index.ts'
import { referenceClient } from '../../src/callers/reference-client.ts'
import { sandboxConfig } from '../../src/config/index.ts'
import { path, patientView } from '../http/requests.ts'
import { serve } from '../http/serve.ts'
import { keyPair, mint, now, seconds } from './signing-client.ts'

const to = path('patient-view')
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

async function sandbox({
  root = mkdtempSync(join(tmpdir(), 'shirube-')),
  publicUrl,
}: {
  root?: string
  publicUrl?: string
} = {}) {
  const callers = callersOf(sandboxConfig, { firstUse: firstUseHere(() => now), now: () => now, root, publicUrl })
  const token = async (...options: readonly string[]) => {
    const said: string[] = []
    const parts = { root, env: {}, now, write: (line: string) => void said.push(line), complain: expect.fail }
    expect(await clientCommand(['token', ...options], parts)).toBe(0)
    expect(said).toHaveLength(1)
    return said[0] ?? ''
  }
  return { root, token, ...(await serve({ callers })) }
}

describe('the sandbox', () => {
  it('answers an unsigned call', async () => {
    const { post } = await sandbox()
    expect((await post(to, patientView)).status).toBe(200)
  })

  it('answers a call signed by the command, once, under each name of this machine', async () => {
    const { post, token, base } = await sandbox()
    for (const name of [base, base.replace('127.0.0.1', 'localhost'), base.replace('127.0.0.1', '[::1]')]) {
      const headers = bearer(await token('--url', name + to))
      expect((await post(to, patientView, headers)).status, name).toBe(200)
      expect((await post(to, patientView, headers)).status, name).toBe(401)
    }
  })

  it('answers under the URL that it is told of, where a port is forwarded', async () => {
    const { post, token } = await sandbox({ publicUrl: 'https://shirube.tunnel.example' })
    const headers = bearer(await token('--url', `https://shirube.tunnel.example${to}`))
    expect((await post(to, patientView, headers)).status).toBe(200)
  })

  it.each<[string, (base: string) => readonly string[]]>([
    ['for another port', () => ['--url', `http://127.0.0.1:1${to}`]],
    ['for another host', () => ['--url', `http://evil.example${to}`]],
    ['for longer than an hour', base => ['--url', base + to, '--seconds', '3601']],
    ['for a tenant', base => ['--url', base + to, '--tenant', 'east']],
  ])('refuses a token %s', async (_, options) => {
    const { post, token, base } = await sandbox()
    expect((await post(to, patientView, bearer(await token(...options(base))))).status).toBe(401)
  })

  it('refuses what only looks signed', async () => {
    const { post, base } = await sandbox()
    const forged = await mint(await keyPair('ES384'), base + to, { iss: 'urn:shirube:sandbox-client' })
    for (const token of [forged, 'garbage', '']) expect((await post(to, patientView, bearer(token))).status).toBe(401)
  })

  it('keeps its key to itself', async () => {
    const { root } = await sandbox()
    expect(statSync(join(root, '.shirube', 'sandbox-client.jwk')).mode & 0o777).toBe(0o600)
  })

  it('does without a client of its own where nothing can be written', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'shirube-')), 'not-a-folder')
    writeFileSync(file, '')
    const { post } = await sandbox({ root: file })
    expect((await post(to, patientView)).status).toBe(200)
  })
})

describe('the reference client of CDS Hooks', () => {
  const { keys: [key] = [], issuer, jku } = referenceClient('sandbox')

  it('has a key that can be used', async () => {
    expect(key).toBeDefined()
    if (key) expect(await importJWK(key, key.alg)).toMatchObject({ type: 'public', algorithm: { namedCurve: 'P-384' } })
  })

  it('is looked up by its name, and its signature is what counts', async () => {
    const { post, base, lines } = await sandbox()
    const forger = { ...(await keyPair('ES384')), kid: key?.kid ?? '' }
    const claims = { iss: issuer, sub: 'client', exp: seconds + 300 }
    expect((await post(to, patientView, bearer(await mint(forger, base + to, claims, { jku })))).status).toBe(401)
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { reason: 'signature-wrong', client: 'cds-hooks-sandbox' },
    ])
  })
})
