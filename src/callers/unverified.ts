import { decodeJwt, decodeProtectedHeader } from 'jose'
import { z } from 'zod'
import { Refused } from './refused.ts'

const header = z.object({ kid: z.string().min(1), jku: z.string().optional() })
const claims = z.object({ iss: z.string() })

/**
 * What a token says of itself, as far as it decides whose keys are asked. Throws Refused.
 * A key must be named: without `kid` a client could not change its keys without a gap.
 */
export function unverified(token: string): { header: z.output<typeof header>; claims: z.output<typeof claims> } {
  try {
    return { header: header.parse(decodeProtectedHeader(token)), claims: claims.parse(decodeJwt(token)) }
  } catch (error) {
    throw new Refused(error instanceof z.ZodError ? 'claim-missing' : 'token-unreadable')
  }
}
