import { Registry } from 'prom-client'
import { onTestFinished } from 'vitest'
import { type Hygiene, openStore, type StorageSettings } from '../../src/store/index.ts'
import { type EmptyStore, keyOf, settings } from './stores.ts'

export const keys: StorageSettings['keys'] = [{ id: 'k1', env: 'KEY_1' }]
export const env = { KEY_1: keyOf(1), KEY_2: keyOf(2), PATIENTS: keyOf(9) }
export const noon = new Date('2026-06-15T03:00:00Z')

/** The store on this place for the length of a test, with a key and its metrics; on a clock that the test can set. */
export async function opened(
  { file, env: place }: EmptyStore,
  changed: Partial<StorageSettings> = {},
  site: Hygiene = {},
  now = noon,
) {
  const register = new Registry()
  const time = { now }
  const store = await openStore({
    ...{ settings: settings(file, { keys, ...changed }), env: { ...env, ...place } },
    ...{ hygiene: new Map([['default', site]]), clock: () => time.now, register, noticed: () => {} },
  })
  onTestFinished(() => store.close())
  return Object.assign(store, { register, time })
}
