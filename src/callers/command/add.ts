import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Document, parseDocument } from 'yaml'
import { ONLY_SITE } from '../../config/index.ts'
import { makeKeyFile, publicHalf } from '../key-file.ts'
import { algorithm } from '../public-key.ts'
import { readRegistry } from '../registry.ts'
import { type Desk, Misused, registryOf } from './desk.ts'

/** Registers a client. What stands in the file already, comments included, stays as it is. */
export function add(desk: Desk): void {
  const { options, write } = desk
  const { file, sites } = registryOf(desk)
  const { id, issuer, jku, key, generate } = options
  if ([jku, key, generate].filter(given => given !== undefined).length !== 1)
    throw new Misused('where are its keys? Give one of --jku URL, --key FILE, --generate ES384|RS384')
  const tenants = Object.fromEntries((options.tenant ?? []).map(tenantOf))
  const site = options.site ?? (Object.keys(tenants).length > 0 ? undefined : ONLY_SITE)
  const entry = {
    id,
    issuer,
    ...(jku !== undefined && { jku }),
    ...(options['jku-address'] && { jkuAddresses: options['jku-address'] }),
    ...(site !== undefined && { site }),
    ...(Object.keys(tenants).length > 0 && { tenants }),
  }

  const registry: Document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '')
  registry.contents ??= registry.createNode([])
  const check = (keys: object) => readRegistry([...(registry.toJS() ?? []), { ...entry, ...keys }], sites)
  // A key that is to be made is made only for an entry that will be taken.
  if (generate !== undefined) check({ jku: 'https://not-made-yet.example' })
  const keys =
    key === undefined ? (generate === undefined ? {} : { keys: [generated(desk, generate)] }) : { keys: keysIn(key) }
  check(keys)
  registry.add({ ...entry, ...keys })
  writeFileSync(`${file}.new`, registry.toString())
  renameSync(`${file}.new`, file)
  write(`registered ${id} in ${file}; restart the service to let it in`)
}

function tenantOf(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=')
  if (at <= 0) throw new Misused(`--tenant ${text}: expected TENANT=SITE`)
  return [text.slice(0, at), text.slice(at + 1)]
}

/** A public key (JWK) or a set of them (JWKS). */
function keysIn(file: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys)
      ? value.keys
      : [value]
  } catch {
    throw new Misused(`--key ${file}: cannot be read as JSON`)
  }
}

function generated({ options: { 'private-key': file } }: Desk, generate: string) {
  const alg = algorithm.safeParse(generate)
  if (!alg.success) throw new Misused(`--generate ${generate}: expected ES384 or RS384`)
  if (file === undefined) throw new Misused('--generate needs --private-key FILE: where the private half is to go')
  if (existsSync(file)) throw new Misused(`--private-key ${file}: is there already`)
  return publicHalf(makeKeyFile(file, alg.data))
}
