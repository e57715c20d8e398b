import type { ChildProcess } from 'node:child_process'
import autocannon from 'autocannon'
import { type Body, bodies } from './bodies.ts'
import { cpuSeconds, facility, median, start, stop, temporary } from './running.ts'

/**
 * How much of bare Express is left when every call is fully answered: prefetch read and
 * validated, distilled, all rules asked, the Japanese card rendered. Floor and service are
 * measured in turn, so that the machine's mood falls on both alike.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 5)
const SECONDS = Number(process.env.SECONDS ?? 4)
const CONNECTIONS = 10
/** Two ports in a row; `PORT` moves them where another run holds these. */
const FLOOR = Number(process.env.PORT ?? 4901)
const SERVICE = FLOOR + 1
/** `npm run bench -- drug` measures only the bodies with that in their name. */
const measured = bodies.filter(({ name }) => name.includes(process.argv[2] ?? ''))

const config = temporary('config.yaml', { callers: 'trusted-network', facility })

const url = (port: number, { service }: Body) => `http://127.0.0.1:${port}/cds-services/${service}`
const headers = { 'content-type': 'application/json' }

const measure = (port: number, one: Body) =>
  autocannon({
    url: url(port, one),
    method: 'POST',
    headers,
    body: one.body,
    connections: CONNECTIONS,
    duration: SECONDS,
  })

/** Processor time a call takes, in milliseconds: what others do on the machine weighs little on it. */
async function cpuPerCall(one: Body): Promise<number> {
  const before = await cpuSeconds(SERVICE)
  const { requests } = await measure(SERVICE, one)
  return (((await cpuSeconds(SERVICE)) - before) * 1000) / requests.total
}

const running: ChildProcess[] = []
try {
  running.push(await start('test/bench/floor.ts', FLOOR, config))
  running.push(await start('src/main.ts', SERVICE, config))
  for (const one of measured) {
    const response = await fetch(url(SERVICE, one), { method: 'POST', headers, body: one.body })
    const { cards } = (await response.json()) as { cards?: readonly { readonly summary: string }[] }
    if (cards?.[0] === undefined) throw new Error(`${one.name}: no card came back (${response.status})`)
    console.log(`${one.name}: ${cards[0].summary}`)
  }
  console.log(
    '\n| body | floor req/s | service req/s | ratio (median of rounds; min–max) | p50 ms | p99 ms | CPU ms a call | not 2xx |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const one of measured) {
    await measure(FLOOR, one)
    await measure(SERVICE, one)
    const cpu = await cpuPerCall(one)
    const rounds: { readonly floor: autocannon.Result; readonly service: autocannon.Result }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ floor: await measure(FLOOR, one), service: await measure(SERVICE, one) })
    const ratios = rounds.map(round => round.service.requests.average / round.floor.requests.average)
    const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick))
    const cells = [
      `${one.name}, ${(one.body.length / 1000).toFixed(1)} kB`,
      of(round => round.floor.requests.average).toFixed(0),
      of(round => round.service.requests.average).toFixed(0),
      `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
      of(round => round.service.latency.p50),
      of(round => round.service.latency.p99),
      cpu.toFixed(2),
      rounds.reduce((sum, round) => sum + round.service.non2xx, 0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
} finally {
  await stop(running)
}
