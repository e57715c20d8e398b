import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { algorithm, type PublicKey, publicKey } from './public-key.ts'

/** A private key as it stands in a file: a JWK with its name and the one algorithm it is used with. */
const privateKey = z.looseObject({ kid: z.string().min(1), alg: algorithm, d: z.string().min(1) })
export type PrivateKey = z.output<typeof privateKey>

/** Makes a key pair for tests and writes its private half, readable by its owner alone. Throws when the file exists. */
export function makeKeyFile(file: string, alg: PrivateKey['alg']): PrivateKey {
  const pair =
    alg === 'ES384'
      ? generateKeyPairSync('ec', { namedCurve: 'P-384' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = privateKey.parse({ ...pair.privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg, use: 'sig' })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return key
}

/** Throws when the file cannot be read or holds no private key of ours. */
export const readKeyFile = (file: string): PrivateKey => privateKey.parse(JSON.parse(readFileSync(file, 'utf8')))

/** What of a key may be known to everyone. */
export const publicHalf = (key: PrivateKey): PublicKey => {
  const secret = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi'])
  return publicKey.parse(Object.fromEntries(Object.entries(key).filter(([name]) => !secret.has(name))))
}
