import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Card } from '#cards'
import type { DecisionMade } from './keep.ts'
import type { Keyring } from './keyring.ts'
import { pseudonym } from './pseudonym.ts'
import { sealedReplay } from './replays.ts'
import type { DecisionRow, ReplayRow, Schema } from './schema.ts'

/** What is written of one call. */
export interface Entry {
  readonly decisions: readonly DecisionRow[]
  readonly replay?: ReplayRow | undefined
}

/** What one call leaves behind: our codes and keyed hashes; and, where it is asked for, its replay, encrypted. */
export async function entryOf(made: DecisionMade, keyring: Keyring, replayed: boolean, now: Date): Promise<Entry> {
  const call = randomUUID()
  const decided_at = now.toISOString()
  const { hookInstance, service, hook, site = '', patientId, userId } = made
  const common = {
    call,
    decided_at,
    hook_instance: hookInstance.toLowerCase(),
    service,
    hook,
    site: site || null,
    as_of: made.asOf,
    trial: made.trial ? 1 : 0,
    knowledge: made.knowledge,
    patient: pseudonym(keyring, 'patient', site, patientId) ?? null,
    person: (userId && pseudonym(keyring, 'person', site, userId)) ?? null,
    input: (keyring.patients && pseudonym(keyring, 'input', JSON.stringify(made.basis))) ?? null,
    duration_ms: made.durationMs,
  }
  const decisions: DecisionRow[] = [
    ...made.shown.map(card => ({ id: randomUUID(), ...common, ...told(card), fate: 'shown' as const, withheld: null })),
    ...made.withheld.map(({ card, reason }) => ({
      ...{ id: randomUUID(), ...common, ...told(card) },
      ...{ fate: 'withheld' as const, withheld: reason },
    })),
  ]
  if (decisions.length === 0) decisions.push({ id: randomUUID(), ...common, ...SILENCE })
  const replay = replayed ? await sealedReplay(call, decided_at, made, keyring) : undefined
  return { decisions, replay }
}

const told = ({ uuid, indicator, extension }: Card) => {
  const { regime, standing, outcome, reasons, missing } = extension['org.w3id.shirube.decision']
  return {
    ...{ card: uuid, indicator, regime, standing, outcome },
    reasons: JSON.stringify(reasons.map(({ rule, answer, why }) => [rule, answer, why])),
    missing: JSON.stringify(missing),
  }
}

const SILENCE = {
  ...{ card: null, indicator: null, regime: null, standing: null, outcome: 'silent' },
  ...{ reasons: '[]', missing: '[]', fate: 'silent' as const, withheld: null },
}

/** Writes entries, all or none; what is there already stays as it is. */
export async function writeEntries(db: Kysely<Schema>, entries: readonly Entry[]): Promise<void> {
  const decisions = entries.flatMap(entry => entry.decisions)
  const replays = entries.flatMap(entry => entry.replay ?? [])
  await db.transaction().execute(async tx => {
    await tx
      .insertInto('decisions')
      .values(decisions)
      .onConflict(conflict => conflict.doNothing())
      .execute()
    if (replays.length > 0)
      await tx
        .insertInto('replays')
        .values(replays)
        .onConflict(conflict => conflict.doNothing())
        .execute()
  })
}
