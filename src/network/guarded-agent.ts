import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { mayConnect } from './address.ts'

/** The address of a server is one to which we do not connect. */
export class ForbiddenAddress extends Error {
  constructor() {
    super('an address we do not connect to')
    this.name = 'ForbiddenAddress'
  }
}

/** Finds all addresses of a host. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface Guard {
  /** Ranges (CIDR) that are allowed besides public addresses. */
  readonly ranges: readonly string[]
  /** By default what the operating system does. */
  readonly resolve?: Resolve
}

/** Connections per server at most, and how long one may take to come about, in milliseconds. */
const CONNECTIONS = 32
const CONNECT_MS = 2_000

/**
 * A dispatcher for undici's `fetch` that connects to allowed addresses only. The address that was checked is the one
 * connected to: there is no second look-up in which a name could come to mean something else.
 */
export function guardedAgent({ ranges, resolve = lookup }: Guard): Agent {
  const checked: LookupFunction = (host, options, done) =>
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error) done(error, [])
      else if (first === undefined || !addresses.every(({ address }) => mayConnect(address, ranges)))
        done(new ForbiddenAddress(), [])
      else if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  const connect = buildConnector({ lookup: checked, timeout: CONNECT_MS })
  return new Agent({
    connections: CONNECTIONS,
    connect: (options, done) => {
      // A host that is an address is connected to without being looked up.
      const literal = options.hostname.replace(/^\[(.*)\]$/, '$1')
      if (isIP(literal) !== 0 && !mayConnect(literal, ranges)) done(new ForbiddenAddress(), null)
      else connect(options, done)
    },
  })
}
