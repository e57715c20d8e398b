import type { ListedServer, Resolve } from '../network/index.ts'
import { type FhirBase, fhirBase, type Noticed } from './fhir-base.ts'

/** The server that a FHIR base URL names, or undefined when it is none we may ask. */
export type FhirBases = (fhirServer: string) => FhirBase | undefined

interface Watch {
  /** How the hosts are found. */
  readonly resolve?: Resolve
  /** Told when one of the servers is left alone from now on, and when it answers again. */
  readonly noticed?: (base: string, resting: boolean) => void
}

/** Addresses of this machine itself. */
const LOOPBACK = ['127.0.0.0/8', '::1/128']

/**
 * The servers listed, or for `loopback` any on this machine; the sandbox's faults are switched by hand, so that it is
 * never left alone. A trailing slash makes no difference, anything else does.
 */
export function fhirBases(servers: readonly ListedServer[] | 'loopback', { resolve, noticed }: Watch = {}): FhirBases {
  const by = resolve && { resolve }
  if (servers === 'loopback') {
    const here = fhirBase({ ranges: LOOPBACK, ...by }, 'never')
    return fhirServer => (isLoopback(fhirServer) ? here : undefined)
  }
  const watched = (base: string): Noticed | undefined => noticed && (resting => noticed(base, resting))
  const known = new Map(
    servers.map(({ base, addresses }) => [base, fhirBase({ ranges: addresses, ...by }, undefined, watched(base))]),
  )
  return fhirServer => known.get(fhirServer.replace(/\/+$/, ''))
}

function isLoopback(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname) && /^https?:$/.test(url.protocol)
}
