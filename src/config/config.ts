import { z } from 'zod'
import { allowed, oneOrMore, PUBLIC_URL } from './fields.ts'
import { type KnowledgeFiles, knowledgeFiles } from './knowledge-files.ts'
import type { Site } from './site.ts'
import { type Storage, storage } from './storage.ts'

/** What one installation decides for itself. Everything a request cannot say and the tables do not know. */
export interface Config {
  readonly callers: WhoCalls
  /** The hospitals served here, by their ids. */
  readonly sites: ReadonlyMap<string, Site>
  /** Web origins whose pages may call us; `*` is any, and never with credentials. */
  readonly corsOrigins: readonly string[] | '*'
  readonly knowledge: KnowledgeFiles
  readonly storage: Storage
  /**
   * Whether the console is served at /console/, with its calls under /console/api/. It asks for no password and keeps no
   * session: whoever can reach these paths can use them, so a proxy with the hospital's own login has to stand before both.
   */
  readonly console: 'off' | 'on'
  /** Web origins whose pages may show the console in a frame, as an EHR does that opens SMART apps within its own window. */
  readonly frameOrigins: readonly string[]
  readonly limits: Limits
}

/**
 * `trusted-network`: whoever can reach us may call. `signed`: only clients of the registry, by signed token (JWT).
 * `sandbox`: the clients of a sandbox by signed token, and where it says so whoever calls without one.
 */
export type WhoCalls =
  | { readonly kind: 'trusted-network' }
  | { readonly kind: 'sandbox'; readonly unsigned: 'answered' | 'refused' }
  | {
      readonly kind: 'signed'
      /** Base URLs under which clients call us, before any proxy: what a token must be made out to. */
      readonly publicUrls: readonly string[]
      /** Path of the registry of clients. */
      readonly clients: string
    }

export interface Limits {
  /** Largest request body, in bytes, after decompression. */
  readonly bodyBytes: number
  /** Longest wait for one FHIR call, in milliseconds. */
  readonly fhirTimeoutMs: number
  /** Longest time a call may take until it is answered, in milliseconds. */
  readonly budgetMs: number
  /** Calls under way at the same time; further ones are turned away. */
  readonly inFlight: number
}

export const defaultLimits: Limits = { bodyBytes: 5_000_000, fhirTimeoutMs: 2_000, budgetMs: 5_000, inFlight: 200 }

const limits = z
  .strictObject({
    bodyBytes: allowed.whole(1_000, 100_000_000).default(defaultLimits.bodyBytes),
    fhirTimeoutMs: allowed.whole(10, 60_000).default(defaultLimits.fhirTimeoutMs),
    budgetMs: allowed.whole(100, 60_000).default(defaultLimits.budgetMs),
    inFlight: allowed.whole(1, 100_000).default(defaultLimits.inFlight),
  })
  .default(defaultLimits)

/** What belongs to the installation as a whole. */
export const installation = z.object(
  {
    corsOrigins: z.array(allowed.origin, allowed.list).default([]),
    knowledge: knowledgeFiles,
    storage,
    console: allowed.oneOf('off', 'on').default('off'),
    frameOrigins: z.array(allowed.origin, allowed.list).default([]),
    limits,
  },
  allowed.mapping,
)

/** Who calls, where it is not said to be `signed`. */
export const unsignedCallers = z.object({ callers: allowed.trustedNetwork }, allowed.mapping)

/** Who calls, where it is said to be `signed`. */
export const signedCallers = z.object(
  { callers: z.literal('signed'), publicUrl: oneOrMore(allowed.publicBase, PUBLIC_URL), clients: allowed.path },
  allowed.mapping,
)
