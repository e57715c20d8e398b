import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'

const { PATH, NODE_COMPILE_CACHE } = process.env
const root = new URL('..', import.meta.url).pathname
const configured = `
callers: trusted-network
facility:
  type: hub
  filed: [D006-19, B011-5]
  sequencing: outsourced
  advancedCareSite: false
  ncch1901Site: false
  turnRoundDays: 42
storage:
  file: ${join(mkdtempSync(join(tmpdir(), 'shirube-')), 'kept.sqlite')}
`

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { PATH, NODE_COMPILE_CACHE, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function ended(child: ReturnType<typeof run>) {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { stdout, stderr, code }
}

const configFile = (yaml: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'shirube-')), 'shirube.yaml')
  writeFileSync(file, yaml)
  return { SHIRUBE_CONFIG: file }
}

it('refuses to start without configuration, with one line for each thing that is missing', async () => {
  const none = await ended(run(['src/main.ts']))
  expect([none.code, none.stdout]).toEqual([78, ''])
  expect(none.stderr.trim().split('\n')).toEqual([
    'not configured (1):',
    expect.stringContaining('SHIRUBE_CONFIG: missing'),
  ])
  const wrong = await ended(run(['src/main.ts'], configFile('callers: trusted-network\nfacility: {}\n')))
  expect(wrong.code).toBe(78)
  expect(wrong.stderr.trim().split('\n')).toHaveLength(7)
})

it('starts as configured, answers, and stops when told to', async () => {
  const child = run(['src/main.ts'], configFile(configured))
  const exit = once(child, 'exit')
  const [line] = await once(createInterface(child.stdout), 'line')
  const { msg, url } = JSON.parse(line)
  expect(msg).toBe('listening')
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect(await (await fetch(`${url}/cds-services`)).json()).toMatchObject({ services: expect.any(Array) })
  expect((await fetch(`${url}/sandbox/fhir/metadata`)).status).toBe(404)
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('process_cpu_seconds_total')
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
})

it('says in one line where cards link to a console that it does not serve, and serves all the same', async () => {
  const child = run(
    ['src/main.ts'],
    configFile(`${configured}smartLaunchUrl: https://other.example.jp/console/launch.html\n`),
  )
  const said: unknown[] = []
  createInterface(child.stdout).on('line', line => said.push(JSON.parse(line)))
  await expect
    .poll(() => said)
    .toMatchObject([
      { level: 40, msg: expect.stringContaining('the console, which is off here'), sites: ['default'] },
      { msg: 'listening' },
    ])
})

it('says in one line that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? String(address.port) : ''
  const { code, stderr } = await ended(run(['src/main.ts'], { ...configFile(configured), PORT: port }))
  expect([code, stderr.trim()]).toEqual([1, expect.stringMatching(/^listen EADDRINUSE.*$/)])
})

it('asks for Node 24 under an older one', async () => {
  const older = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"22.1.0"}})'
  const preload = ['--import', `data:text/javascript,${older}`, '--import', './src/node-24.mjs']
  const refused = await ended(run([...preload, '-e', 'console.log("ran")']))
  expect(refused).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Shirube needs Node 24.*22\.1\.0.*\n$/),
  })
  const accepted = await ended(run(['--import', './src/node-24.mjs', '-e', 'console.log("ran")']))
  expect(accepted).toEqual({ code: 0, stdout: 'ran\n', stderr: '' })
})
