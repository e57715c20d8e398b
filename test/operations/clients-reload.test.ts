import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { issuer, keyPair, mint } from '../callers/signing-client.ts'
import { configuration, runningService } from './running-service.ts'

const publicUrl = 'https://cds.example.jp'
const [ours, theirs] = await Promise.all([keyPair('ES384'), keyPair('RS384')])
const first = { id: 'first', issuer, keys: [ours.jwk], site: 'default' }
const second = { id: 'second', issuer: 'urn:second', keys: [theirs.jwk], site: 'default' }

it('takes a changed registry of clients into force on SIGHUP, and keeps the old one over a bad one', async () => {
  const registry = join(mkdtempSync(join(tmpdir(), 'shirube-clients-')), 'clients.yaml')
  const write = (...clients: readonly object[]) => writeFileSync(registry, JSON.stringify(clients))
  write(first)
  const yaml = configuration(`publicUrl: ${publicUrl}`, `clients: ${registry}`).replace('trusted-network', 'signed')
  const { base, child, get, line, lines, errors } = await runningService({ yaml })

  /** The status of discovery, asked by a client that signs now. */
  const asked = async (token: Promise<string>) => {
    const headers = { Authorization: `Bearer ${await token}` }
    return (await fetch(`${base}/cds-services`, { headers })).status
  }
  const times = () => ({ iat: Math.floor(Date.now() / 1000), exp: Math.floor(Date.now() / 1000) + 60 })
  const byFirst = (jti?: string) => mint(ours, `${publicUrl}/cds-services`, { ...times(), ...(jti && { jti }) })
  const bySecond = () => mint(theirs, `${publicUrl}/cds-services`, { ...times(), iss: 'urn:second' })
  const reload = async () => {
    const after = lines.length
    child.kill('SIGHUP')
    return line(({ msg }) => msg === 'clients reload', after)
  }

  expect(await asked(byFirst('once'))).toBe(200)
  expect(await asked(bySecond())).toBe(401)

  write(first, second)
  expect(await reload()).toMatchObject({ result: 'read' })
  expect(await asked(bySecond())).toBe(200)
  // A new registry is no second chance for a token that was used.
  expect(await asked(byFirst('once'))).toBe(401)

  write(first, { ...second, site: 'nowhere', keys: [] })
  expect(await reload()).toMatchObject({ result: 'refused' })
  expect(lines.filter(({ msg }) => msg === 'clients fault').length).toBeGreaterThan(0)
  expect(await asked(bySecond())).toBe(200)

  write(second)
  expect(await reload()).toMatchObject({ result: 'read' })
  expect(await asked(byFirst())).toBe(401)

  const metrics = await get('/metrics')
  expect(metrics).toContain('shirube_clients_reloads_total{result="read"} 2')
  expect(metrics).toContain('shirube_clients_reloads_total{result="refused"} 1')
  expect(errors).toEqual([])
})
