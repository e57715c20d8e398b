import type { Kysely } from 'kysely'
import type { Card } from '#cards'
import type { Occasion } from './keep.ts'
import type { Keyring } from './keyring.ts'
import { pseudonym } from './pseudonym.ts'
import type { Schema } from './schema.ts'

/** One card as it would be remembered: whose, and what it stands on. */
export interface Sight {
  readonly id: string
  readonly fingerprint: string
}

/**
 * Undefined for a card that is always shown: one of danger to life; a warning about an order, because silence would
 * read as consent; and any card where it is not known who sees it.
 */
export function sightOf(card: Card, occasion: Occasion, keyring: Keyring): Sight | undefined {
  const { site = '', patientId, userId, service, hook, situation } = occasion
  if (userId === undefined || occasion.trial) return undefined
  if (card.indicator !== 'info' && (card.indicator === 'critical' || hook !== 'patient-view')) return undefined
  const { asOf: _, ...decision } = card.extension['org.w3id.shirube.decision']
  const id = pseudonym(keyring, 'sight', site, patientId, userId, service, hook, decision.regime)
  // Not the card alone: whatever any rule may look at has to be as it was.
  const fingerprint = pseudonym(keyring, 'card', JSON.stringify([card.summary, card.indicator, decision, situation]))
  return id && fingerprint ? { id, fingerprint } : undefined
}

/** Which of these sights this user has had before, unchanged, since then, in another call than this. */
export async function seenBefore(
  db: Kysely<Schema>,
  sights: readonly Sight[],
  { hookInstance }: Occasion,
  since: Date,
): Promise<ReadonlySet<Sight>> {
  const rows = await db
    .selectFrom('seen')
    .selectAll()
    .where(
      'id',
      'in',
      sights.map(sight => sight.id),
    )
    .where('seen_at', '>', since.toISOString())
    .where('hook_instance', '!=', hookInstance.toLowerCase())
    .execute()
  const known = new Map(rows.map(row => [row.id, row.fingerprint]))
  return new Set(sights.filter(sight => known.get(sight.id) === sight.fingerprint))
}

/** Remembers what was shown, in the place of what was shown before it. */
export async function markSeen(
  db: Kysely<Schema>,
  sights: readonly Sight[],
  { hookInstance }: Occasion,
  now: Date,
): Promise<void> {
  const common = { hook_instance: hookInstance.toLowerCase(), seen_at: now.toISOString() }
  await db
    .insertInto('seen')
    .values(sights.map(({ id, fingerprint }) => ({ id, fingerprint, ...common })))
    .onConflict(conflict =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        fingerprint: ref('excluded.fingerprint'),
        hook_instance: ref('excluded.hook_instance'),
        seen_at: ref('excluded.seen_at'),
      })),
    )
    .execute()
}
