import type { HygieneBySite } from './hygiene.ts'
import { muteOverridden, mutesNow } from './mutes.ts'
import type { MuteRow } from './schema.ts'
import { type RuleTally, ruleTallies, type Tally, tallies } from './tallies.ts'
import type { Watched } from './watch.ts'

/** How often cards are counted, and mutes of other instances looked up, in milliseconds. */
const COUNT_MS = 600_000
const LOOK_MS = 30_000
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
  const look = async () => {
    const mutes = await storage.use(db => mutesNow(db, clock()))
    known = { ...known, mutes }
  }
  const count = async () => {
    const since = new Date(clock().getTime() - WINDOW_DAYS * DAY_MS)
    if ([...sites.values()].some(site => site.mute)) await storage.use(db => muteOverridden(db, sites, clock()))
    const counted = { tallies: await storage.use(db => tallies(db, since)) }
    known = { ...known, ...counted, rules: await storage.use(db => ruleTallies(db, since)) }
    await look()
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
