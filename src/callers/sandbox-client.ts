import { join } from 'node:path'
import { type Client, client } from './client.ts'
import { makeKeyFile, type PrivateKey, publicHalf, readKeyFile } from './key-file.ts'

export const SANDBOX_ISSUER = 'urn:shirube:sandbox-client'

/** The key of a sandbox is its own, made when first needed; it is in no version control and in no image. */
export const sandboxKey = (root: string): PrivateKey => {
  const file = join(root, '.shirube', 'sandbox-client.jwk')
  try {
    return makeKeyFile(file, 'ES384')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return readKeyFile(file)
    throw error
  }
}

/**
 * The client in whose name `npm run client -- token` signs for the sandbox, if there is one: where nothing can be
 * written, as in a container, the sandbox does without.
 */
export function sandboxClients(root: string, site: string): readonly Client[] {
  try {
    const keys = [publicHalf(sandboxKey(root))]
    return [client.parse({ id: 'sandbox-client', issuer: SANDBOX_ISSUER, keys, site, maxLifetimeSeconds: 3_600 })]
  } catch {
    return []
  }
}
