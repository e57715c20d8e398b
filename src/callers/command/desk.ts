import { existsSync } from 'node:fs'
import { loadConfig, readYaml, type Site } from '../../config/index.ts'
import type { Client } from '../client.ts'
import { readRegistry } from '../registry.ts'

/** What every command is given. */
export interface Desk {
  readonly options: Options
  /** The folder of the program. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: Date
  /** Standard output, a line each. */
  readonly write: (line: string) => void
  /** Where faults go. */
  readonly complain: (line: string) => void
}

type Option =
  | 'registry'
  | 'id'
  | 'issuer'
  | 'jku'
  | 'key'
  | 'generate'
  | 'private-key'
  | 'site'
  | 'client'
  | 'url'
  | 'seconds'
type Options = Readonly<Partial<Record<Option, string | undefined>>> & {
  readonly tenant?: readonly string[] | undefined
  readonly 'jku-address'?: readonly string[] | undefined
}

/** A command line that cannot be carried out as it stands. */
export class Misused extends Error {}

export interface RegistryFile {
  readonly file: string
  /** The sites of the configuration; without one, nobody knows which there are. */
  readonly sites: ReadonlyMap<string, Site> | undefined
  readonly clients: readonly Client[]
}

/** The registry that is meant, as it stands. Throws ConfigError or Misused. */
export function registryOf({ options, env }: Desk): RegistryFile {
  const config = env.SHIRUBE_CONFIG ? loadConfig(env.SHIRUBE_CONFIG) : undefined
  const configured = config?.callers.kind === 'signed' ? config.callers.clients : undefined
  const file = options.registry ?? configured
  if (file === undefined) throw new Misused('which registry? Set SHIRUBE_CONFIG, or name it with --registry FILE')
  const sites = config?.sites
  return { file, sites, clients: readRegistry(existsSync(file) ? readYaml('registry', file) : [], sites) }
}
