import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** How the cards of one outcome fared. Each card counts once; one that was overridden and then accepted, as accepted. */
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
  const fate = db
    .selectFrom('feedback')
    .select(['card', sql<number>`max(case when outcome = 'accepted' then 1 else 0 end)`.as('accepted')])
    .groupBy('card')
  const cards = db
    .selectFrom('decisions')
    .select(['card', 'service', 'hook', 'outcome', 'indicator', 'knowledge', 'person'])
    .select(sql<string>`coalesce(site, '')`.as('site'))
    .distinct()
    .where('decided_at', '>=', since.toISOString())
    .where('fate', '=', 'shown')
    .where('trial', '=', 0)
  const rows = await db
    .selectFrom(cards.as('cards'))
    .leftJoin(fate.as('fate'), 'fate.card', 'cards.card')
    .select(['site', 'service', 'hook', 'outcome', 'indicator', 'knowledge'])
    .select([
      sql<number>`count(*)`.as('shown'),
      sql<number>`sum(case when fate.accepted = 1 then 1 else 0 end)`.as('accepted'),
      sql<number>`sum(case when fate.accepted = 0 then 1 else 0 end)`.as('overridden'),
      sql<number>`count(distinct case when fate.accepted = 0 then person end)`.as('people'),
    ])
    .groupBy(['site', 'service', 'hook', 'outcome', 'indicator', 'knowledge'])
    .orderBy('site')
    .orderBy('service')
    .orderBy('hook')
    .orderBy('outcome')
    .execute()
  // PostgreSQL counts in 64 bits, and its driver gives those as text.
  return rows.map(({ shown, accepted, overridden, people, indicator, ...row }) => ({
    ...{ ...row, indicator: indicator ?? '' },
    ...{ shown: Number(shown), accepted: Number(accepted), overridden: Number(overridden), people: Number(people) },
  }))
}

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
  const rows = await db
    .selectFrom('decisions')
    .innerJoin('feedback', 'feedback.card', 'decisions.card')
    .select(['decisions.card', 'decisions.reasons'])
    .select(sql<number>`max(case when feedback.outcome = 'accepted' then 1 else 0 end)`.as('accepted'))
    .where('decisions.decided_at', '>=', since.toISOString())
    .where('decisions.fate', '=', 'shown')
    .where('decisions.trial', '=', 0)
    .groupBy(['decisions.card', 'decisions.reasons'])
    .execute()
  const counts = new Map<string, { accepted: number; overridden: number }>()
  for (const { reasons, accepted } of rows)
    for (const reason of JSON.parse(reasons) as readonly unknown[]) {
      const key = JSON.stringify(reason)
      const count = counts.get(key) ?? { accepted: 0, overridden: 0 }
      counts.set(key, count)
      if (Number(accepted) === 1) count.accepted++
      else count.overridden++
    }
  return [...counts].map(([key, count]) => {
    const [rule = '', answer = '', why = ''] = JSON.parse(key) as readonly (string | undefined)[]
    return { rule, answer, why: why ?? '', ...count }
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
