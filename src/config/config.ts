import { z } from 'zod'
import type { Facility } from '#case'
import { allowed } from './fields.ts'
import { type KnowledgeFiles, knowledgeFiles } from './knowledge-files.ts'
import { type Storage, storage } from './storage.ts'

/** What one installation decides for itself. Everything a request cannot say and the tables do not know. */
export interface Config {
  readonly facility: Facility
  /** FHIR servers we may call: base URLs, or `loopback` for any server on this machine. */
  readonly fhirServers: readonly string[] | 'loopback'
  /** Web origins whose pages may call us; `*` is any, and never with credentials. */
  readonly corsOrigins: readonly string[] | '*'
  /** Whether a request may ask for the answer as of another day. */
  readonly asOf: 'allowed' | 'refused'
  /** Whether a card that only repeats an earlier one of the same course is shown, or suppressed and logged. */
  readonly repeats: 'shown' | 'suppressed'
  readonly knowledge: KnowledgeFiles
  readonly storage: Storage
  readonly limits: Limits
}

export interface Limits {
  /** Largest request body, in bytes, after decompression. */
  readonly bodyBytes: number
  /** Longest wait for one FHIR call, in milliseconds. */
  readonly fhirTimeoutMs: number
  /** Longest time a call may take until it is answered, in milliseconds. */
  readonly budgetMs: number
}

export const defaultLimits: Limits = { bodyBytes: 5_000_000, fhirTimeoutMs: 2_000, budgetMs: 5_000 }

const limits = z
  .strictObject({
    bodyBytes: allowed.whole(1_000, 100_000_000).default(defaultLimits.bodyBytes),
    fhirTimeoutMs: allowed.whole(10, 60_000).default(defaultLimits.fhirTimeoutMs),
    budgetMs: allowed.whole(100, 60_000).default(defaultLimits.budgetMs),
  })
  .default(defaultLimits)

const listedUse = z.strictObject(
  {
    rung: allowed.oneOf('notified-off-label', 'public-knowledge', 'expanded-access', 'advanced-care'),
    drug: allowed.id,
    tumor: allowed.id,
    list: allowed.url,
    checked: allowed.day,
  },
  allowed.mapping,
)

const facility = z.strictObject(
  {
    type: allowed.oneOf('core', 'hub', 'cooperative-ep', 'cooperative', 'cancer-hospital', 'other'),
    filed: allowed.feeItems,
    sequencing: allowed.oneOf('in-house', 'outsourced'),
    advancedCareSite: allowed.trueOrFalse,
    ncch1901Site: allowed.trueOrFalse,
    turnRoundDays: allowed.whole(1, 365),
    listedUses: z.array(listedUse, allowed.list).exactOptional(),
  },
  allowed.mapping,
)

/** The configuration file. Unknown fields are refused: a misspelt one must not pass for a default. */
export const configFile = z.strictObject(
  {
    callers: allowed.trustedNetwork,
    facility,
    fhirServers: z.array(allowed.httpsBase, allowed.list).default([]),
    corsOrigins: z.array(allowed.origin, allowed.list).default([]),
    asOf: allowed.oneOf('allowed', 'refused').default('refused'),
    repeats: allowed.oneOf('shown', 'suppressed').default('suppressed'),
    knowledge: knowledgeFiles,
    storage,
    limits,
  },
  allowed.mapping,
)
