import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { type EmptyStore, folder } from './stores.ts'

const { PATH, NODE_COMPILE_CACHE } = process.env
const root = new URL('../..', import.meta.url).pathname

const configured = (file: string, more: string, site: string) => `
${site}
facility:
  type: hub
  filed: [D006-19, B011-5]
  sequencing: outsourced
  advancedCareSite: false
  ncch1901Site: false
  turnRoundDays: 42
storage:
  file: ${file}
${more}
`

/** The real program as its own process on this storage; `more` are further lines of its storage section, `site` of the whole. */
export function spawnServer({ file, env }: EmptyStore, more = '', site = 'callers: trusted-network') {
  const config = join(folder(), 'shirube.yaml')
  writeFileSync(config, configured(file, more, site))
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { PATH, NODE_COMPILE_CACHE, HOST: '127.0.0.1', PORT: '0', SHIRUBE_CONFIG: config, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** The program, listening, and what it logs. */
export async function startServer(store: EmptyStore, more?: string, site?: string) {
  const child = spawnServer(store, more, site)
  const log = createInterface(child.stdout)
  const messages: string[] = []
  let url: unknown
  log.on('line', line => {
    const said = JSON.parse(line)
    messages.push(said.msg)
    url ??= said.url
  })
  while (typeof url !== 'string') await once(log, 'line')
  const kill = async (signal: NodeJS.Signals) => {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return { url, messages, kill }
}

/** How the program ended that could not start. */
export async function refused(store: EmptyStore, more?: string) {
  const child = spawnServer(store, more)
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { stderr, code }
}

export const postJson = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** A way to a PostgreSQL that a test can cut and mend. */
export async function wayTo(database: string) {
  const target = new URL(database)
  const open = new Set<Socket>()
  const server = createServer(socket => {
    const onward = connect(Number(target.port), target.hostname)
    for (const one of [socket, onward]) {
      open.add(one.on('error', () => {}).on('close', () => open.delete(one)))
    }
    socket.pipe(onward).pipe(socket)
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }
  const port = await listen(0)
  const cut = () => {
    server.close()
    for (const one of open) one.destroy()
  }
  onTestFinished(cut)
  return { url: String(Object.assign(new URL(database), { port })), cut, mend: () => listen(port) }
}
