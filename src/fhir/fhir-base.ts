import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleType } from 'cockatiel'
import { type Guard, guardedAgent } from '../network/index.ts'
import { type Bounds, boundedFetch } from './bounded-fetch.ts'
import { Down } from './down.ts'
import { Unread } from './unread.ts'

/** A FHIR server that we agreed to call, for as long as the process runs. */
export interface FhirBase {
  /** The JSON document at a URL of this server. Throws Unread. */
  get(url: string, bounds: Bounds): Promise<unknown>
}

/** When a server that is in trouble is left alone: after so many failures in a row, and for how long, in milliseconds. */
export interface Rest {
  readonly failures: number
  readonly ms: number
}

/** Told when a server is left alone from now on, and when it answers again. */
export type Noticed = (resting: boolean) => void

const REST: Rest = { failures: 8, ms: 10_000 }

/**
 * Connects to allowed addresses only, and stops asking a server that does not answer: calls are then told at once that
 * the record is unreachable, instead of each waiting for its time-out and adding to the load. After the rest one
 * request is let through; if it is answered, all are.
 */
export function fhirBase(guard: Guard, rest: Rest | 'never' = REST, noticed: Noticed = () => {}): FhirBase {
  const agent = guardedAgent(guard)
  if (rest === 'never') return { get: (url, bounds) => boundedFetch(agent, url, bounds) }
  const circuit = circuitBreaker(handleType(Down), {
    breaker: new ConsecutiveBreaker(rest.failures),
    halfOpenAfter: rest.ms,
  })
  let resting = false
  const notice = (now: boolean) => {
    // A server that fails the one request after its rest is still the same trouble.
    if (now !== resting) noticed(now)
    resting = now
  }
  circuit.onBreak(() => notice(true))
  circuit.onReset(() => notice(false))
  return {
    async get(url, bounds) {
      // What was given up before it was sent says nothing about the server.
      if (bounds.signal.aborted) throw new Unread('time-out')
      try {
        return await circuit.execute(() => boundedFetch(agent, url, bounds))
      } catch (error) {
        throw error instanceof BrokenCircuitError ? new Unread('unreachable') : error
      }
    },
  }
}
