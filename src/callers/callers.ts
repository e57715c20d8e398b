import type { Site } from '../config/index.ts'

/** Who makes a call, and for which hospital. */
export interface Caller {
  readonly site: Site
  /** Our own id of the client that signed the call; absent for an unsigned one. */
  readonly client?: string
  /** The tenant of that client, one of those we listed. */
  readonly tenant?: string
  /** How many calls it may make, itself or each of its tenants; an unsigned caller as many as it likes. */
  readonly callsPerMinute?: number
}

/** What of a request tells who makes it. */
export interface Ticket {
  /** The Authorization header. */
  readonly authorization: string | undefined
  /** The path that was called, without query. */
  readonly path: string
  /** The port on which the call arrived here. */
  readonly port: number | undefined
}

/** Tells who calls. Rejects with Refused when the call is not to be answered. */
export interface Callers {
  identify(ticket: Ticket): Promise<Caller>
}
