import { readFileSync } from 'node:fs'
import { StorageFault } from './fault.ts'
import type { KeySource, StorageSettings } from './settings.ts'

const BYTES = 32

/** The keys of one installation, read once at the start. They stand in no log and no table. */
export interface Keyring {
  /** The id of the key that encrypts what is written now; absent when nothing may be encrypted. */
  readonly current?: string
  readonly byId: ReadonlyMap<string, Buffer>
  readonly patients?: Buffer
}

/** Reads every key that the configuration names. Throws StorageFault, which lists all that is wrong with them. */
export function readKeyring(
  { keys, patients }: Pick<StorageSettings, 'keys' | 'patients'>,
  env: Readonly<Record<string, string | undefined>>,
): Keyring {
  const faults: string[] = []
  const read = (field: string, source: KeySource) => {
    const where = 'env' in source ? source.env : source.file
    const text = 'env' in source ? env[source.env] : fileOf(source.file)
    const key = Buffer.from(text?.trim() ?? '', 'base64')
    if (text === undefined) faults.push(`${field}: ${where} ${'env' in source ? 'is not set' : 'cannot be read'}`)
    else if (key.length !== BYTES) faults.push(`${field}: ${where} does not hold ${BYTES} bytes in base64`)
    return key
  }
  const byId = new Map(keys.map(key => [key.id, read(`storage.keys ${key.id}`, key)]))
  if (byId.size < keys.length) faults.push('storage.keys: two keys have the same id')
  const patientKey = patients && read('storage.patients', patients)
  if (faults.length > 0) throw new StorageFault(faults)
  return { byId, ...(keys[0] && { current: keys[0].id }), ...(patientKey && { patients: patientKey }) }
}

function fileOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
