import type { HygieneBySite } from './hygiene.ts'
import { muteOverridden, mutesNow } from './mutes.ts'
import type { MuteRow } from './schema.ts'
import { type RuleTally, ruleTallies, type Tally, tallies } from './tallies.ts'
import type { Watched } from './watch.ts'

/** How often cards are counted, and mutes of other instances looked up, in milliseconds. */
const COUNT_MS = 600_000
const LOOK_MS = 30_000
/** Longest that one count may take; it is no sign that the storage is down. In milliseconds. */
const COUNTING_MS = 20_000
/** How far back the metrics count, in days. */
const WINDOW_DAYS = 90
const DAY_MS = 86_400_000

export interface KnownAlerts {
  readonly tallies: readonly Tally[]
  readonly rules: readonly RuleTally[]
  readonly mutes: readonly MuteRow[]
}

/** What is known of alerts without asking the storage: counted from time to time, so that no call and no scrape waits. */
export interface Alerts {
  known(): KnownAlerts
  mutes(): readonly MuteRow[]
  /** Resolves when the count that is under way is done. */
  counted(): Promise<void>
  /** Stops counting, and waits for a count that is under way. */
  close(): Promise<void>
}

export function watchAlerts(storage: Watched, sites: HygieneBySite, clock: () => Date): Alerts {
  let known: KnownAlerts = { tallies: [], rules: [], mutes: [] }
  let under: Promise<void> = Promise.resolve()
  const next = (work: () => Promise<void>) => {
    // What could not be counted now is counted next time; until then the last count stands.
    under = under.then(work).catch(() => {})
  }
  let counted = false
  const look = async () => {
    if (!counted) return count()
    known = { ...known, mutes: await storage.use(db => mutesNow(db, clock())) }
  }
  const count = async () => {
    const now = clock()
    const since = new Date(now.getTime() - WINDOW_DAYS * DAY_MS)
    const switchedOn = [...sites.values()].some(({ mute }) => mute !== undefined)
    if (switchedOn) await storage.patiently(db => muteOverridden(db, sites, now), COUNTING_MS)
    known = {
      tallies: await storage.patiently(db => tallies(db, since), COUNTING_MS),
      rules: await storage.patiently(db => ruleTallies(db, since), COUNTING_MS),
      mutes: await storage.patiently(db => mutesNow(db, now), COUNTING_MS),
    }
    counted = true
  }
  next(count)
  const timers = [setInterval(next, COUNT_MS, count).unref(), setInterval(next, LOOK_MS, look).unref()]
  return {
    known: () => known,
    mutes: () => known.mutes,
    counted: () => under,
    async close() {
      timers.forEach(clearInterval)
      await under
    },
  }
}
