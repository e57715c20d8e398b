import { type Kysely, sql } from 'kysely'
import { inTime } from './in-time.ts'
import type { Link } from './link.ts'
import type { Schema } from './schema.ts'

/** Longest wait for the storage by anyone, in milliseconds. */
const LONGEST_MS = 4_000
/** How often it is asked whether it is there, in milliseconds. */
const EVERY_MS = 2_000

type Work<T> = (db: Kysely<Schema>) => Promise<T>

/** Everything that is asked of the storage goes through here, so that it is known whether it answers. */
export interface Watched {
  /** Rejects when the storage is down, or does not answer in time. */
  use<T>(work: Work<T>): Promise<T>
  /** The same for what a call waits for: rejects at once while the storage is known to be down. */
  quickly<T>(work: Work<T>, ms: number): Promise<T>
  /** The same for what may take long, and says nothing of whether the storage is there. */
  patiently<T>(work: Work<T>, ms: number): Promise<T>
  reachable(): boolean
  close(): Promise<void>
}

/** `noticed` is told when the storage is lost, with the error, and when it is back. */
export function watch(link: Link, noticed: (reachable: boolean, error?: unknown) => void): Watched {
  let reachable = true
  const within = <T>(work: Work<T>, ms: number) => inTime(link.db().then(work), ms)
  const use = async <T>(work: Work<T>): Promise<T> => {
    try {
      const done = await within(work, LONGEST_MS)
      if (!reachable) noticed(true)
      reachable = true
      return done
    } catch (error) {
      if (reachable) noticed(false, error)
      reachable = false
      throw error
    }
  }
  const probe = setInterval(() => use(db => sql`select 1`.execute(db)).catch(() => {}), EVERY_MS).unref()
  return {
    use,
    quickly: (work, ms) => (reachable ? within(work, ms) : Promise.reject(new Error('storage is down'))),
    patiently: within,
    reachable: () => reachable,
    close: async () => {
      clearInterval(probe)
      await link.close()
    },
  }
}
