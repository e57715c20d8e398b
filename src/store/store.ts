import { StorageFault } from './fault.ts'
import { writeFeedback } from './feedback.ts'
import type { Keep } from './keep.ts'
import { readKeyring } from './keyring.ts'
import { linkTo } from './link.ts'
import type { StorageSettings } from './settings.ts'
import { watch } from './watch.ts'

export interface StoreParts {
  readonly settings: StorageSettings
  /** `DATABASE_URL` and the keys that stand in the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: () => Date
  /** Told when the storage is lost, with the error, and when it is back. */
  readonly noticed: (reachable: boolean, error?: unknown) => void
}

export interface Store extends Keep {
  close(): Promise<void>
}

/**
 * Opens what is kept. Storage that is down does not prevent the start: cards are answered, and what must not be lost
 * is refused until it is back. Throws StorageFault for storage that must not be used as configured.
 */
export async function openStore({ settings, env, clock, noticed }: StoreParts): Promise<Store> {
  const keyring = readKeyring(settings, env)
  const storage = watch(linkTo({ url: env.DATABASE_URL || undefined, file: settings.file }, keyring), noticed)
  try {
    await storage.use(async () => {})
  } catch (error) {
    if (error instanceof StorageFault) {
      await storage.close()
      throw error
    }
  }
  return {
    feedback: given => storage.use(db => writeFeedback(db, keyring, given, clock())),
    reachable: storage.reachable,
    close: storage.close,
  }
}
