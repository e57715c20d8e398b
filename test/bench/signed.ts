import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { makeKeyFile, publicHalf } from '../../src/callers/key-file.ts'
import { sign } from '../../src/callers/sign.ts'
import { bodies } from './bodies.ts'
import { cpuSeconds, facility, median, start, stop, temporary } from './running.ts'

/**
 * What a signature costs: bare Express, the service with unsigned calls, and with calls signed by RS384 and by ES384,
 * measured in turn. Every call has a token of its own, minted ahead, and each is looked up and remembered as used.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 5)
const CALLS = Number(process.env.CALLS ?? 2_000)
const CONNECTIONS = 10
const PORTS = { floor: 4901, unsigned: 4902, signed: 4903 }

const [body] = bodies
if (body === undefined) throw new Error('there is no body to send')
const path = `/cds-services/${body.service}`
const issuer = 'https://ehr.example.jp'
const url = `http://127.0.0.1:${PORTS.signed}${path}`

const folder = temporary('folder', '').replace(/folder$/, '')
const keys = {
  RS384: makeKeyFile(join(folder, 'rs.jwk'), 'RS384'),
  ES384: makeKeyFile(join(folder, 'es.jwk'), 'ES384'),
}
const clients = temporary('clients.yaml', [
  {
    id: 'ehr',
    issuer,
    keys: Object.values(keys).map(publicHalf),
    site: 'default',
    maxLifetimeSeconds: 3_600,
    callsPerMinute: 1_000_000,
  },
])
const storage = (name: string) => ({ file: join(folder, name) })
const unsigned = { callers: 'trusted-network', facility, storage: storage('unsigned.sqlite') }
const signed = {
  callers: 'signed',
  publicUrl: new URL(url).origin,
  clients,
  facility,
  storage: storage('signed.sqlite'),
}

async function measure(port: number, key?: (typeof keys)['RS384']) {
  const claims = { issuer, url, seconds: 3_000 }
  const mint = async () => (key === undefined ? undefined : `Bearer ${await sign(key, claims, new Date())}`)
  const tokens: (string | undefined)[] = []
  for (let i = 0; i < CALLS; i++) tokens.push(await mint())
  const before = await cpuSeconds(port)
  const result = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: CONNECTIONS,
    amount: CALLS,
    requests: [
      {
        method: 'POST',
        body: body?.body ?? '',
        setupRequest: request => {
          const authorization = tokens.pop()
          const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) }
          return { ...request, headers }
        },
      },
    ],
  })
  const cpuMs = (((await cpuSeconds(port)) - before) * 1000) / CALLS
  return {
    perSecond: result['2xx'] / result.duration,
    latency: result.latency,
    cpuMs,
    other: result.non2xx + result.errors,
  }
}

const ways = {
  'bare Express': () => measure(PORTS.floor),
  unsigned: () => measure(PORTS.unsigned),
  RS384: () => measure(PORTS.signed, keys.RS384),
  ES384: () => measure(PORTS.signed, keys.ES384),
}
const names = ['bare Express', 'unsigned', 'RS384', 'ES384'] as const

const running: ChildProcess[] = []
try {
  running.push(await start('test/bench/floor.ts', PORTS.floor, ''))
  running.push(await start('src/main.ts', PORTS.unsigned, temporary('config.yaml', unsigned)))
  running.push(await start('src/main.ts', PORTS.signed, temporary('config.yaml', signed)))
  const rounds: Record<(typeof names)[number], Awaited<ReturnType<typeof measure>>>[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const one = {
      'bare Express': await ways['bare Express'](),
      unsigned: await ways.unsigned(),
      RS384: await ways.RS384(),
      ES384: await ways.ES384(),
    }
    // The first round warms up.
    if (round >= 0) rounds.push(one)
  }
  console.log(
    `${body.name}, ${(body.body.length / 1000).toFixed(1)} kB, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${CALLS}\n`,
  )
  console.log(
    '| calls | req/s | ratio to bare Express (median of rounds; min–max) | p50 ms | p99 ms | CPU ms a call | not 2xx |',
  )
  console.log('|---|---|---|---|---|---|---|')
  for (const name of names) {
    const ratios = rounds.map(round => round[name].perSecond / round['bare Express'].perSecond)
    const of = (pick: (one: Awaited<ReturnType<typeof measure>>) => number) =>
      median(rounds.map(round => pick(round[name])))
    const cells = [
      name,
      of(one => one.perSecond).toFixed(0),
      `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
      of(one => one.latency.p50),
      of(one => one.latency.p99),
      Number.isNaN(of(one => one.cpuMs)) ? '' : of(one => one.cpuMs).toFixed(2),
      rounds.reduce((sum, round) => sum + round[name].other, 0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
} finally {
  await stop(running)
}
