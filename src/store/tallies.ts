import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** How the cards of one outcome fared. */
export interface Tally {
  readonly site: string
  readonly service: string
  readonly hook: string
  readonly outcome: string
  readonly indicator: string
  readonly knowledge: string
  readonly shown: number
  readonly accepted: number
  readonly overridden: number
  /** Different users who overrode one, as far as users are known. */
  readonly people: number
}

/** By site, service, hook, outcome and version of the tables, since a time. Answers for a day that was asked for do not count. */
export async function tallies(db: Kysely<Schema>, since: Date): Promise<readonly Tally[]> {
  const columns = ['service', 'hook', 'outcome', 'indicator', 'knowledge'] as const
  const site = sql<string>`coalesce(decisions.site, '')`.as('site')
  const shown = await shownSince(db, since)
    .select(columns.map(column => `decisions.${column}` as const))
    .select([site, sql<number>`count(*)`.as('shown')])
    .groupBy(['decisions.site', ...columns.map(column => `decisions.${column}` as const)])
    .execute()
  const fates = await judgedSince(db, since)
    .select(columns.map(column => `decisions.${column}` as const))
    .select([site, 'fate.accepted', sql<number>`count(*)`.as('cards')])
    .select(sql<number>`count(distinct decisions.person)`.as('people'))
    .groupBy(['decisions.site', ...columns.map(column => `decisions.${column}` as const), 'fate.accepted'])
    .execute()
  const kindOf = (row: Omit<(typeof shown)[number], 'shown'>) =>
    JSON.stringify([row.site, row.service, row.hook, row.outcome, row.indicator, row.knowledge])
  const byKind = Map.groupBy(fates, kindOf)
  // PostgreSQL counts in 64 bits, and its driver gives those as text.
  return shown
    .map(row => {
      const fate = (accepted: number) => byKind.get(kindOf(row))?.find(one => Number(one.accepted) === accepted)
      return {
        ...{ ...row, indicator: row.indicator ?? '', shown: Number(row.shown) },
        ...{ accepted: Number(fate(1)?.cards ?? 0), overridden: Number(fate(0)?.cards ?? 0) },
        people: Number(fate(0)?.people ?? 0),
      }
    })
    .sort((a, b) => kindOf(a).localeCompare(kindOf(b)))
}

const shownSince = (db: Kysely<Schema>, since: Date) =>
  db
    .selectFrom('decisions')
    .where('decisions.decided_at', '>=', since.toISOString())
    .where('decisions.fate', '=', 'shown')
    .where('decisions.trial', '=', 0)

/** The cards shown that feedback came for, each with its fate: a card that was overridden and then accepted, as accepted. */
const judgedSince = (db: Kysely<Schema>, since: Date) =>
  shownSince(db, since).innerJoin(
    db
      .selectFrom('feedback')
      .select(['card', sql<number>`max(case when outcome = 'accepted' then 1 else 0 end)`.as('accepted')])
      .where('received_at', '>=', since.toISOString())
      .groupBy('card')
      .as('fate'),
    'fate.card',
    'decisions.card',
  )

/** How often cards on which a rule gave one answer were accepted and overridden. */
export interface RuleTally {
  readonly rule: string
  readonly answer: string
  readonly why: string
  readonly accepted: number
  readonly overridden: number
}

/** By rule and reason, of the cards that feedback came for since a time. */
export async function ruleTallies(db: Kysely<Schema>, since: Date): Promise<readonly RuleTally[]> {
  const rows = await judgedSince(db, since)
    .select(['decisions.reasons', 'fate.accepted', sql<number>`count(*)`.as('cards')])
    .groupBy(['decisions.reasons', 'fate.accepted'])
    .execute()
  const counts = new Map<string, { accepted: number; overridden: number }>()
  for (const { reasons, accepted, cards } of rows)
    for (const reason of JSON.parse(reasons) as readonly unknown[]) {
      const key = JSON.stringify(reason)
      const count = counts.get(key) ?? { accepted: 0, overridden: 0 }
      counts.set(key, count)
      count[Number(accepted) === 1 ? 'accepted' : 'overridden'] += Number(cards)
    }
  return [...counts].map(([key, count]) => {
    const [rule = '', answer = '', why] = JSON.parse(key) as readonly (string | null)[]
    return { rule: rule ?? '', answer: answer ?? '', why: why ?? '', ...count }
  })
}

/** Cards that were recorded and not shown, by service, hook, outcome and reason. */
export interface WithheldTally {
  readonly site: string
  readonly service: string
  readonly hook: string
  readonly outcome: string
  readonly reason: string
  readonly cards: number
}

export async function withheldTallies(db: Kysely<Schema>, since: Date): Promise<readonly WithheldTally[]> {
  const rows = await db
    .selectFrom('decisions')
    .select(['service', 'hook', 'outcome'])
    .select([
      sql<string>`coalesce(site, '')`.as('site'),
      sql<string>`coalesce(withheld, '')`.as('reason'),
      sql<number>`count(*)`.as('cards'),
    ])
    .where('decided_at', '>=', since.toISOString())
    .where('fate', '=', 'withheld')
    .groupBy(['site', 'service', 'hook', 'outcome', 'withheld'])
    .orderBy('service')
    .orderBy('hook')
    .orderBy('outcome')
    .execute()
  return rows.map(row => ({ ...row, cards: Number(row.cards) }))
}
