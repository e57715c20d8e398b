import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Keyring } from './keyring.ts'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** Something encrypted: the id of its key, and nonce, tag and ciphertext in one piece. */
export interface Sealed {
  readonly key: string
  readonly bytes: Uint8Array
}

/**
 * Encrypts with the current key (AES-256-GCM). `place` is bound to it, so that it opens in no other row.
 * Undefined where there is no key: then it may not be kept at all.
 */
export function seal({ current, byId }: Keyring, place: string, content: Uint8Array): Sealed | undefined {
  const key = current === undefined ? undefined : byId.get(current)
  if (current === undefined || key === undefined) return undefined
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(content), cipher.final()])
  return { key: current, bytes: Buffer.concat([nonce, cipher.getAuthTag(), body]) }
}

/** Decrypts. Undefined where its key is no longer configured. Throws where it was changed or stands in the wrong place. */
export function open({ byId }: Keyring, place: string, { key: id, bytes }: Sealed): Buffer | undefined {
  const key = byId.get(id)
  if (key === undefined) return undefined
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
}
