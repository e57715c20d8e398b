import { type Config, ConfigError, type Site } from '../config/index.ts'
import type { Callers } from './callers.ts'
import { referenceClient } from './reference-client.ts'
import { loadRegistry } from './registry.ts'
import { sandboxClients } from './sandbox-client.ts'
import { type SignedParts, signedCallers } from './signed.ts'
import { signedOrNot, trustedNetwork } from './unsigned.ts'

interface Means extends Pick<SignedParts, 'firstUse' | 'now'> {
  /** The folder of the program, where a sandbox keeps the key of its client. */
  readonly root: string
  /** A base URL of the sandbox besides those of this machine, where it is called through a proxy or a forwarded port. */
  readonly publicUrl: string | undefined
}

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
      const clients = [referenceClient(site.id), ...sandboxClients(means.root, site.id)]
      const publicUrls = (port?: number) => [...onThisMachine(port), ...(means.publicUrl ? [means.publicUrl] : [])]
      const signed = signedCallers({ ...means, clients, sites, publicUrls })
      return callers.unsigned === 'answered' ? signedOrNot(site, signed) : signed
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
