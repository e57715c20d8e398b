import { fileURLToPath } from 'node:url'
import express from 'express'
import { pino } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { answer } from '#cards'
import { KnowledgeError } from '#knowledge'
import { services } from '../cds-services/index.ts'
import { callersOf, clientCommand, firstUseAnyhow, firstUseHere } from './callers/index.ts'
import { ConfigError, launchedElsewhere, launchingOrigins, loadConfig, sandboxConfig } from './config/index.ts'
import { consolePages, consoleRoutes } from './console/index.ts'
import { distil } from './distil/index.ts'
import { gather, warmUp } from './fhir/index.ts'
import { basesBySite, baseUrl, close, createApp, listen, traceOf } from './http/index.ts'
import { checkKnowledge, keepCallers, keepKnowledge } from './operations/index.ts'
import { openStore, StorageFault } from './store/index.ts'

/** sysexits(3): EX_CONFIG for a configuration that cannot be used, 1 for everything else that prevents the start. */
const EX_CONFIG = 78
/** How long running calls may take to finish once we are told to stop, in milliseconds. */
const GRACE_MS = 10_000

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** `node src/main.ts` serves as configured; `node src/main.ts sandbox` brings its own patients and needs nothing else. */
async function start(sandbox: boolean): Promise<void> {
  const config = sandbox ? sandboxConfig : loadConfig(process.env.SHIRUBE_CONFIG)
  warmUp()
  const logger = pino({ level: sandbox ? 'warn' : 'info', base: null })
  const register = new Registry()
  collectDefaultMetrics({ register })
  const elsewhere = launchedElsewhere(config)
  if (elsewhere.length > 0)
    logger.warn({ sites: elsewhere }, 'cards link to the console, which is off here: another instance has to serve it')
  const tables = keepKnowledge({ root, config, logger, register })
  const page = sandbox ? await import('./sandbox/index.ts') : undefined
  const mount = express().disable('x-powered-by')
  await page?.mountSandbox(mount, { root })
  const pages = consolePages({ asked: launchingOrigins(config), framing: config.frameOrigins })
  if (config.console === 'on') mount.use(page ? '/' : '/console', pages)

  const clock = () => new Date()
  const keep = await openStore({
    settings: config.storage,
    // The sandbox keeps nothing, so it is told of no database either.
    env: sandbox ? {} : process.env,
    hygiene: new Map([...config.sites].map(([id, site]) => [id, site.hygiene])),
    clock,
    register,
    noticed: (reachable, error) =>
      reachable
        ? logger.info('storage is back')
        : logger.error(error instanceof StorageFault ? { faults: error.faults } : traceOf(error), 'storage is lost'),
  })

  let ready = true
  // Instances share what they know of used tokens; while the storage is away, each has its own memory.
  const firstUse = firstUseAnyhow(keep, firstUseHere(clock), () => logger.warn('used tokens are not shared now'))
  const means = { firstUse, now: clock, root, publicUrl: process.env.PUBLIC_URL }
  const read = () => callersOf(config, means)
  const callers = config.callers.kind === 'signed' ? keepCallers({ read, logger, register }) : read()
  const basesOf = basesBySite(logger, register)
  const parts = { services, tables, config, callers, basesOf, gather, distil, answer, keep, clock, logger }
  const more = consoleRoutes(parts, page && { fhirPath: 'sandbox/fhir', day: page.storyDay })
  // The same services once more, as a hospital has them that answers signed calls only.
  if (page) mount.use(page.signedPath, createApp({ ...parts, callers: callersOf(page.signedOnly(config), means) }))
  const app = createApp({ ...parts, mount, more, register, isReady: () => ready })
  const host = process.env.HOST || '127.0.0.1'
  const server = await listen(app, { host, port: Number(process.env.PORT || 3000) })

  // The service keeps nothing between calls, so a stray error in one leaves the others sound: it is logged, not fatal.
  process.on('uncaughtException', error => logger.error(traceOf(error), 'uncaught'))
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      ready = false
      await close(server, GRACE_MS)
      await keep.close()
      process.exit(0)
    })

  logger.info(
    { url: baseUrl(server), services: services.map(({ id }) => id), knowledge: tables().version },
    'listening',
  )
  await page?.showWorkedOrder(baseUrl(server))
}

/** `node src/main.ts knowledge <command> …` is the curator's workbench: it changes or compares tables and serves nothing. */
async function curate(args: readonly string[]): Promise<void> {
  const { workbench } = await import('./workbench/index.ts')
  process.exitCode = workbench(args, { root, services })
}

/** `node src/main.ts replay|report|audit …` looks back at what was decided. */
async function lookBack(args: readonly string[]): Promise<void> {
  const { review } = await import('./review/index.ts')
  const { storage, knowledge } = loadConfig(process.env.SHIRUBE_CONFIG)
  const parts = { services, distil, answer, storage, env: process.env, knowledge: knowledge.folder ?? root }
  process.exitCode = await review(args, parts)
}

/** `node src/main.ts client <command> …` keeps the registry of clients and signs test tokens. */
async function register(args: readonly string[]): Promise<void> {
  const { env } = process
  const parts = { root, env, now: new Date(), write: console.log, complain: console.error }
  process.exitCode = await clientCommand(args, parts)
}

try {
  const [mode, ...args] = process.argv.slice(2)
  if (mode === 'knowledge') await curate(args)
  else if (mode === 'replay' || mode === 'report' || mode === 'audit') await lookBack([mode, ...args])
  else if (mode === 'client') await register(args)
  else if (mode === 'check') console.log(checkKnowledge(root, args[0]))
  else await start(mode === 'sandbox')
} catch (error) {
  const told = error instanceof ConfigError || error instanceof KnowledgeError || error instanceof StorageFault
  const portTaken = error instanceof Error && 'syscall' in error && error.syscall === 'listen'
  console.error(told || portTaken ? error.message : error)
  process.exit(error instanceof ConfigError || error instanceof StorageFault ? EX_CONFIG : 1)
}
