import { type PrivateKey, readKeyFile } from '../key-file.ts'
import { SANDBOX_ISSUER, sandboxKey } from '../sandbox-client.ts'
import { sign } from '../sign.ts'
import { type Desk, Misused, registryOf } from './desk.ts'

/** What is called when nothing else is said: discovery of a sandbox that stands where it stands by default. */
const SANDBOX_URL = 'http://127.0.0.1:3000/cds-services'

/** Prints a token for one call, and nothing else. */
export async function token(desk: Desk): Promise<void> {
  const { options, now, write } = desk
  const seconds = Number(options.seconds ?? 300)
  if (!Number.isInteger(seconds) || seconds < 1) throw new Misused('--seconds: expected a whole number')
  const tenant = options.tenant?.[0]
  const { issuer, key } = signerOf(desk)
  const url = options.url ?? SANDBOX_URL
  write(await sign(key, { issuer, url, tenant, seconds }, now))
}

function signerOf(desk: Desk): { readonly issuer: string; readonly key: PrivateKey } {
  const { client: id, 'private-key': file } = desk.options
  if (id === undefined && file === undefined) return { issuer: SANDBOX_ISSUER, key: sandboxKey(desk.root) }
  if (id === undefined || file === undefined) throw new Misused('--client ID and --private-key FILE belong together')
  const registered = registryOf(desk).clients.find(one => one.id === id)
  if (registered === undefined) throw new Misused(`--client ${id}: is not registered`)
  return { issuer: registered.issuer, key: keyIn(file) }
}

function keyIn(file: string): PrivateKey {
  try {
    return readKeyFile(file)
  } catch {
    throw new Misused(`--private-key ${file}: holds no private key (JWK with kid and alg)`)
  }
}
