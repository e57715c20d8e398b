import type { z } from 'zod'
import { type Config, installation, signedCallers, unsignedCallers, type WhoCalls } from './config.ts'
import { ConfigError, faultsOf } from './config-error.ts'
import { namedSites, ONLY_SITE, oneSite, type Site } from './site.ts'

/**
 * Checks a configuration that has been parsed. Throws ConfigError.
 * Unknown fields are refused: a misspelt one must not pass for a default.
 */
export function readConfig(value: unknown): Config {
  const given = value ?? {}
  if (!isMapping(given)) throw new ConfigError(['configuration: expected a mapping of fields'])
  const shapes = {
    whole: installation,
    callers: given.callers === 'signed' ? signedCallers : unsignedCallers,
    sites: given.sites === undefined ? oneSite : namedSites,
  }
  const [whole, callers, sites] = [
    shapes.whole.safeParse(given),
    shapes.callers.safeParse(given),
    shapes.sites.safeParse(given),
  ]
  const known = new Set(Object.values(shapes).flatMap(({ shape }) => Object.keys(shape)))
  const faults = [
    ...[callers, sites, whole].flatMap(({ error }) => (error ? faultsOf(error, 'configuration') : [])),
    ...Object.keys(given).flatMap(key => (known.has(key) ? [] : `${key}: unknown field`)),
  ]
  if (!whole.success || !callers.success || !sites.success || faults.length > 0) throw new ConfigError(faults)
  const config = { ...whole.data, callers: whoCalls(callers.data), sites: byId(sites.data) }
  if (config.callers.kind === 'trusted-network' && config.sites.size !== 1)
    throw new ConfigError(['sites: expected one, as nobody can tell whose call an unsigned one is; or callers: signed'])
  if (config.console === 'on' && config.sites.size !== 1)
    throw new ConfigError([
      'console: expected off where there are several sites: the page cannot tell whose user it has',
    ])
  return config
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const whoCalls = (read: z.output<typeof signedCallers> | z.output<typeof unsignedCallers>): WhoCalls =>
  read.callers === 'signed'
    ? { kind: 'signed', publicUrls: read.publicUrl, clients: read.clients }
    : { kind: read.callers }

function byId(read: z.output<typeof namedSites> | z.output<typeof oneSite>): ReadonlyMap<string, Site> {
  const sites = 'sites' in read ? Object.entries(read.sites) : [[ONLY_SITE, read] as const]
  return new Map(sites.map(([id, site]) => [id, { id, ...site }]))
}
