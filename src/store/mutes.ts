import type { Kysely } from 'kysely'
import type { Card } from '#cards'
import type { HygieneBySite, MuteRule } from './hygiene.ts'
import type { Occasion } from './keep.ts'
import type { MuteRow, Schema } from './schema.ts'
import { type Tally, tallies } from './tallies.ts'

/** How far back overrides are counted, in days. */
const WINDOW_DAYS = 90
/** So many different users must have overridden: one alone silences nothing for the others. */
const PEOPLE = 3
const DAY_MS = 86_400_000

/**
 * Mutes what has been overridden as often as its site has set, until a day. Only cards that inform are ever muted; a
 * warning never is, however often it is overridden: the report names it, so that the rule is looked at instead.
 * What was muted once is counted anew from the day it is heard again, and by each version of the tables.
 */
export async function muteOverridden(db: Kysely<Schema>, sites: HygieneBySite, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WINDOW_DAYS * DAY_MS)
  const earlier = await db.selectFrom('mutes').selectAll().execute()
  for (const tally of await tallies(db, since)) {
    const rule = sites.get(tally.site)?.mute
    const before = earlier.find(row => same(row, tally))
    if (rule === undefined || !isOver(tally, rule) || (before && before.until > now.toISOString())) continue
    const anew = before && (await tallies(db, new Date(before.until))).find(one => same(one, tally))
    if (before === undefined || (anew && isOver(anew, rule))) await mute(db, anew ?? tally, rule, now)
  }
}

const isOver = ({ indicator, shown, overridden, people }: Tally, { share, cards }: MuteRule) =>
  indicator === 'info' && shown >= cards && overridden / shown >= share && people >= PEOPLE

type What = Pick<MuteRow, 'site' | 'service' | 'hook' | 'outcome' | 'knowledge'>

const same = (a: What, b: What) =>
  a.site === b.site &&
  a.service === b.service &&
  a.hook === b.hook &&
  a.outcome === b.outcome &&
  a.knowledge === b.knowledge

async function mute(db: Kysely<Schema>, tally: Tally, { days }: MuteRule, now: Date): Promise<void> {
  const { site, service, hook, outcome, knowledge, shown, overridden } = tally
  const until = new Date(now.getTime() + days * DAY_MS).toISOString()
  const fresh = { muted_at: now.toISOString(), until, shown, overridden }
  await db
    .insertInto('mutes')
    .values({ site, service, hook, outcome, knowledge, ...fresh })
    .onConflict(conflict => conflict.columns(['site', 'service', 'hook', 'outcome', 'knowledge']).doUpdateSet(fresh))
    .execute()
}

/** What is muted at this time. */
export const mutesNow = (db: Kysely<Schema>, now: Date): Promise<readonly MuteRow[]> =>
  db.selectFrom('mutes').selectAll().where('until', '>', now.toISOString()).orderBy('until').execute()

/** Lets what is muted be heard again from now on. Returns how many mutes ended. */
export async function unmute(
  db: Kysely<Schema>,
  what: Pick<MuteRow, 'site' | 'service' | 'hook' | 'outcome'>,
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('mutes')
    .set({ until: now.toISOString() })
    .where('site', '=', what.site)
    .where('service', '=', what.service)
    .where('hook', '=', what.hook)
    .where('outcome', '=', what.outcome)
    .where('until', '>', now.toISOString())
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Whether a card falls under one of these mutes. A card that warns never does. */
export function isMuted(
  card: Card,
  { site = '', service, hook }: Occasion,
  mutes: readonly MuteRow[],
  now: Date,
): boolean {
  const { outcome, knowledge } = card.extension['org.w3id.shirube.decision']
  const what = { site, service, hook, outcome, knowledge }
  return card.indicator === 'info' && mutes.some(row => same(row, what) && row.until > now.toISOString())
}
