import { z } from 'zod'
import { ConfigError, faultsOf, readYaml, type Site } from '../config/index.ts'
import { type Client, client } from './client.ts'

const registry = z.array(client, 'expected a list of clients')

/** The clients in the registry file. Throws ConfigError, with one line for each fault. */
export function loadRegistry(file: string, sites: ReadonlyMap<string, Site>): readonly Client[] {
  return readRegistry(readYaml('clients', file), sites)
}

/** Checks a registry that has been parsed: each client by itself, that none is there twice, and that its sites exist, where they are known. */
export function readRegistry(value: unknown, sites: ReadonlyMap<string, Site> | undefined): readonly Client[] {
  const read = registry.safeParse(value ?? [])
  if (!read.success) throw new ConfigError(faultsOf(read.error, 'clients').map(fault => `clients: ${fault}`))
  const clients = read.data
  const faults = [
    ...twice(clients.map(({ id }) => id)).map(id => `clients: two have the id ${id}`),
    ...twice(clients.map(({ issuer }) => issuer)).map(issuer => `clients: two have the issuer ${issuer}`),
    ...clients.flatMap(({ id, site, tenants }) =>
      [site, ...Object.values(tenants)]
        .filter(name => name !== undefined && sites?.has(name) === false)
        .map(name => `clients: ${id}: there is no site ${name}; there is ${[...(sites?.keys() ?? [])].join(', ')}`),
    ),
  ]
  if (faults.length > 0) throw new ConfigError(faults)
  return clients
}

const twice = (names: readonly string[]) => [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
