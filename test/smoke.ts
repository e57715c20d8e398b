import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Card } from '#cards'

/** Starts the sandbox by the README's command, asks it one real question over HTTP, and stops it. Exits 1 if anything is amiss. */
const PORT = '3917'
const base = `http://127.0.0.1:${PORT}`
const started = performance.now()
const sandbox = spawn('npm', ['run', 'sandbox'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
})
let printed = ''
sandbox.stdout.on('data', chunk => {
  printed += chunk
})

async function until<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 1_200; tries++) {
    const got = await attempt().catch(() => undefined)
    if (got !== undefined) return got
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`${what} did not come`)
}

try {
  const json = async (path: string, init?: RequestInit): Promise<unknown> =>
    (await fetch(`${base}${path}`, init)).json()
  const request = await until('the sandbox', () => json('/sandbox/requests/ep-waiver-patient-view'))
  const { cards = [] } = (await json('/cds-services/ep-waiver-patient-view', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })) as { cards?: readonly Pick<Card, 'summary' | 'extension'>[] }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const outcome = cards[0]?.extension['org.w3id.shirube.decision'].outcome
  if (outcome !== 'omit-treat') throw new Error(`expected omit-treat, got ${outcome}`)
  await until(
    'the worked order in the terminal',
    async () => printed.includes('エキスパートパネルを省略できます') || undefined,
  )
  console.log(`sandbox: start to first answer ${seconds} s — ${cards[0]?.summary}`)
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  if (sandbox.pid !== undefined) process.kill(-sandbox.pid, 'SIGTERM')
  await once(sandbox, 'exit')
}
