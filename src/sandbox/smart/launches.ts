import { createHash, randomBytes } from 'node:crypto'
import type { Grant } from './granted-repository.ts'

/** How long a code may wait to be exchanged, and how long a token opens the server: milliseconds. */
const CODE_MS = 60_000
export const TOKEN_MS = 15 * 60_000

/** What an EHR knows of the moment at which it opens an app, and what it will permit. */
export interface LaunchContext {
  /** Whose chart is open; none where the app is opened from a menu. */
  readonly patient?: string
  /** Who is at the EHR, such as `Practitioner/17`. */
  readonly user: string
  readonly permits: 'read' | 'read-write' | 'nothing'
  readonly appContext?: string
  /** Origin of the app that is opened: no other app may use the launch. */
  readonly app?: string
}

interface Granted {
  readonly context: LaunchContext
  readonly clientId: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly nonce?: string | undefined
  /** BASE64URL(SHA256(verifier)), RFC 7636. */
  readonly challenge: string
}

/** A memory of things that are kept under an unguessable name for a while. */
function kept<T>(prefix: string, lastsMs: number, now: () => number) {
  const known = new Map<string, { readonly value: T; readonly until: number }>()
  const sweep = () => {
    for (const [name, { until }] of known) if (until <= now()) known.delete(name)
  }
  return {
    put(value: T): string {
      sweep()
      const name = prefix + randomBytes(24).toString('base64url')
      known.set(name, { value, until: now() + lastsMs })
      return name
    },
    get(name: string): T | undefined {
      sweep()
      return known.get(name)?.value
    },
    take(name: string): T | undefined {
      const value = this.get(name)
      known.delete(name)
      return value
    },
  }
}

const TOKEN_PREFIX = 'sandbox.'

/** From a launch to a code to a token, as SMART App Launch 2 has it for a public client; all of it in memory. */
export function launches(now: () => number = Date.now) {
  const contexts = kept<LaunchContext>('', TOKEN_MS, now)
  const codes = kept<Granted>('', CODE_MS, now)
  const tokens = kept<Grant>(TOKEN_PREFIX, TOKEN_MS, now)
  return {
    begin: (context: LaunchContext): string => contexts.put(context),
    contextOf: (launch: string): LaunchContext | undefined => contexts.get(launch),
    grant: (granted: Granted): string => codes.put(granted),
    /** Nothing when the code is unknown, used or old, or is not this client's; a code is tried once. */
    exchange(code: string, clientId: string, redirectUri: string, verifier: string) {
      const granted = codes.take(code)
      if (granted === undefined || granted.clientId !== clientId || granted.redirectUri !== redirectUri)
        return undefined
      if (createHash('sha256').update(verifier).digest('base64url') !== granted.challenge) return undefined
      const { context, scopes } = granted
      return { ...granted, token: tokens.put({ patient: context.patient, scopes }) }
    },
    /** What a token opens: `spent` for one that looks like ours but opens nothing any more, nothing for a token of others. */
    grantOf: (token: string): Grant | 'spent' | undefined =>
      token.startsWith(TOKEN_PREFIX) ? (tokens.get(token) ?? 'spent') : undefined,
  }
}

export type Launches = ReturnType<typeof launches>
