import { StorageFault } from './fault.ts'
import { readKeyring } from './keyring.ts'
import { linkTo } from './link.ts'
import { type PastCall, pastCalls } from './replays.ts'
import type { StorageSettings } from './settings.ts'

/** What was kept, for those who look at it afterwards. */
export interface Archive {
  /** Every call that had this hookInstance, or that gave this card; the latest last. */
  pastCalls(id: string): Promise<readonly PastCall[]>
  close(): Promise<void>
}

/** Opens what the service keeps, beside the running service. Throws StorageFault when it cannot be reached or read. */
export async function openArchive(
  settings: StorageSettings,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Archive> {
  const keyring = readKeyring(settings, env)
  const link = linkTo({ url: env.DATABASE_URL || undefined, file: settings.file }, keyring)
  try {
    const db = await link.db()
    return {
      pastCalls: id => pastCalls(db, keyring, id),
      close: link.close,
    }
  } catch (error) {
    await link.close()
    throw error instanceof StorageFault ? error : new StorageFault(['storage: cannot be reached'])
  }
}
