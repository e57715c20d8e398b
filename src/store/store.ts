import type { Registry } from 'prom-client'
import { watchAlerts } from './alerts.ts'
import { backlog } from './backlog.ts'
import { type Entry, entryOf, writeEntries } from './decisions.ts'
import { StorageFault } from './fault.ts'
import { writeFeedback } from './feedback.ts'
import { firstUse } from './first-use.ts'
import type { HygieneBySite } from './hygiene.ts'
import type { DecisionMade, Keep } from './keep.ts'
import { type Keyring, readKeyring } from './keyring.ts'
import { linkTo } from './link.ts'
import { storeMetrics } from './metrics.ts'
import { forget } from './retention.ts'
import { screening } from './screen.ts'
import type { StorageSettings } from './settings.ts'
import { watch } from './watch.ts'

export interface StoreParts {
  readonly settings: StorageSettings
  /** `DATABASE_URL` and the keys that stand in the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** What each site does against cards that tire. */
  readonly hygiene: HygieneBySite
  readonly clock: () => Date
  readonly register: Registry
  /** Told when the storage is lost, with the error, and when it is back. */
  readonly noticed: (reachable: boolean, error?: unknown) => void
}

export interface Store extends Keep {
  /** Whether this token is used for the first time, by any instance. Rejects when the storage is down. */
  first(issuer: string, jti: string, until: Date): Promise<boolean>
  /** Resolves when the cards that were overridden before the start have been counted. */
  counted(): Promise<void>
  /** Resolves when what was answered so far is known as seen, and packed for the log. */
  noted(): Promise<void>
  /** Writes what still waits, for a few seconds at most, and lets go of the database. */
  close(): Promise<void>
}

/** Longest wait of a call for the storage, in milliseconds. */
const CALL_WAITS_MS = 250
/** Decisions written at a time, and that wait at most. */
const BATCH = 100
const WAITING = 2_000
const LAST_WRITES_MS = 3_000
const FORGET_EVERY_MS = 3_600_000

/**
 * Opens what is kept. Storage that is down does not prevent the start: cards are answered, and what must not be lost
 * is refused until it is back. Throws StorageFault for storage that must not be used as configured.
 */
export async function openStore({ settings, env, hygiene, clock, register, noticed }: StoreParts): Promise<Store> {
  const keyring = readKeyring(settings, env)
  refuseWithoutKey(hygiene, keyring)
  const storage = watch(linkTo({ url: env.DATABASE_URL || undefined, file: settings.file }, keyring), noticed)
  try {
    await storage.use(async () => {})
  } catch (error) {
    if (error instanceof StorageFault) {
      await storage.close()
      throw error
    }
  }

  const write = (entries: readonly Entry[]) => storage.use(db => writeEntries(db, entries))
  const entries = backlog<Entry>({ write, batch: BATCH, most: WAITING, dropped: () => metrics.dropped() })
  const alerts = watchAlerts(storage, hygiene, clock)
  const screens = screening(storage, hygiene, { keyring, mutes: alerts.mutes, clock })
  const metrics = storeMetrics(register, {
    reachable: storage.reachable,
    waiting: entries.waiting,
    alerts: alerts.known,
  })
  const underWay = new Set<Promise<void>>()
  const begin = (work: Promise<void>) => {
    const done: Promise<void> = work.catch(() => {}).finally(() => underWay.delete(done))
    underWay.add(done)
  }
  const noted = async () => void (await Promise.all(underWay))
  const prepare = async (made: DecisionMade, now: Date) => {
    // Not before the answer is on its way: hashing and packing take time.
    await new Promise(resolve => setImmediate(resolve))
    try {
      entries.add(await entryOf(made, keyring, settings.replay === 'on', now))
    } catch {
      metrics.dropped()
    }
  }
  const forgetNow = () => storage.use(db => forget(db, settings.days, clock())).catch(() => {})
  let forgetting = forgetNow()
  const forgetter = setInterval(() => {
    forgetting = forgetNow()
  }, FORGET_EVERY_MS).unref()

  return {
    feedback: given => storage.use(db => writeFeedback(db, keyring, given, clock())),
    screen: screens.screen,
    decided(made) {
      metrics.withheld(made.service, made.withheld)
      begin(screens.shown(made, made.shown, made.durationMs))
      begin(prepare(made, clock()))
    },
    first: (issuer, jti, until) => storage.quickly(db => firstUse(db, issuer, jti, until), CALL_WAITS_MS),
    counted: alerts.counted,
    noted,
    reachable: storage.reachable,
    async close() {
      clearInterval(forgetter)
      await Promise.all([forgetting, alerts.close(), noted()])
      await entries.close(LAST_WRITES_MS)
      await storage.close()
    },
  }
}

/** A user or patient who is not known even by a hash has not seen anything before, and does not count as one of several. */
function refuseWithoutKey(hygiene: HygieneBySite, { patients }: Keyring): void {
  const asking = [...hygiene].filter(([, { repeatDays, mute }]) => repeatDays !== undefined || mute !== undefined)
  if (patients === undefined && asking.length > 0)
    throw new StorageFault(asking.map(([site]) => `storage.patients: missing; the hygiene of ${site} needs it`))
}
