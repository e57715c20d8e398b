import { type Config, ConfigError, type Site } from '../config/index.ts'
import type { Callers } from './callers.ts'
import { referenceClient } from './reference-client.ts'
import { loadRegistry } from './registry.ts'
import { type SignedParts, signedCallers } from './signed.ts'
import { signedOrNot, trustedNetwork } from './unsigned.ts'

type Means = Pick<SignedParts, 'firstUse' | 'now'>

/** Who may call, as configured. Throws ConfigError when the registry of clients cannot be used. */
export function callersOf({ callers, sites }: Config, means: Means): Callers {
  switch (callers.kind) {
    case 'trusted-network':
      return trustedNetwork(onlyOne(sites))
    case 'signed': {
      const clients = loadRegistry(callers.clients, sites)
      return signedCallers({ ...means, clients, sites, publicUrls: () => callers.publicUrls })
    }
    case 'sandbox': {
      const site = onlyOne(sites)
      const clients = [referenceClient(site.id)]
      return signedOrNot(site, signedCallers({ ...means, clients, sites, publicUrls: onThisMachine }))
    }
  }
}

/** The names this machine has for itself; what the Host header says is up to the caller. */
const onThisMachine = (port: number | undefined) =>
  ['localhost', '127.0.0.1', '[::1]'].map(host => `http://${host}:${port}`)

function onlyOne(sites: ReadonlyMap<string, Site>): Site {
  const [site, ...others] = sites.values()
  if (site === undefined || others.length > 0) throw new ConfigError(['sites: expected exactly one for unsigned calls'])
  return site
}
