import { createHmac } from 'node:crypto'
import type { Keyring } from './keyring.ts'

/**
 * A name that nobody without the key can trace back or make: the same for the same words, always.
 * Undefined where no key is configured; then nothing may be kept under it. `kind` keeps the names of different things apart.
 */
export function pseudonym({ patients }: Keyring, kind: string, ...words: readonly string[]): string | undefined {
  if (patients === undefined) return undefined
  return createHmac('sha256', patients)
    .update(JSON.stringify([kind, ...words]))
    .digest('hex')
    .slice(0, 40)
}
