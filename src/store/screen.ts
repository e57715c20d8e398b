import type { Card } from '#cards'
import type { HygieneBySite } from './hygiene.ts'
import type { Occasion, Screened } from './keep.ts'
import type { Keyring } from './keyring.ts'
import { isMuted } from './mutes.ts'
import type { MuteRow } from './schema.ts'
import { markSeen, type Sight, seenBefore, sightOf } from './seen.ts'
import type { Watched } from './watch.ts'

/** Longest wait of a call for this, in milliseconds. */
const WAIT_MS = 250
/** After this time the client may have given up: a card that came later does not count as seen. In milliseconds. */
const SEEN_MS = 2_000
const DAY_MS = 86_400_000

export interface Screening {
  screen(occasion: Occasion, cards: readonly Card[]): Promise<Screened>
  /** Takes note of what was shown, once it is on its way. */
  shown(occasion: Occasion, cards: readonly Card[], durationMs: number): Promise<void>
}

/** Withholds what is muted, and what this user has seen unchanged, where the site has switched that on. */
export function screening(
  storage: Watched,
  sites: HygieneBySite,
  { keyring, mutes, clock }: { keyring: Keyring; mutes: () => readonly MuteRow[]; clock: () => Date },
): Screening {
  const repeatDays = ({ site = '' }: Occasion) => sites.get(site)?.repeatDays
  const sightsOf = (occasion: Occasion, cards: readonly Card[]): ReadonlyMap<Card, Sight> =>
    new Map(
      cards.flatMap(card => {
        const sight = sightOf(card, occasion, keyring)
        return sight === undefined ? [] : [[card, sight] as const]
      }),
    )

  async function repeated(occasion: Occasion, cards: readonly Card[], days: number): Promise<ReadonlySet<Card>> {
    const sights = sightsOf(occasion, cards)
    if (sights.size === 0) return new Set()
    const since = new Date(clock().getTime() - days * DAY_MS)
    const seen = await storage.quickly(db => seenBefore(db, [...sights.values()], occasion, since), WAIT_MS)
    return new Set([...sights].filter(([, sight]) => seen.has(sight)).map(([card]) => card))
  }

  return {
    async screen(occasion, cards) {
      if (occasion.trial) return { shown: cards, withheld: [] }
      const muted = new Set(cards.filter(card => isMuted(card, occasion, mutes(), clock())))
      const days = repeatDays(occasion)
      const seen = days ? await repeated(occasion, cards, days).catch(() => new Set<Card>()) : new Set<Card>()
      const reasonOf = (card: Card) => (muted.has(card) ? ['muted'] : seen.has(card) ? ['unchanged-since-shown'] : [])
      return {
        shown: cards.filter(card => reasonOf(card).length === 0),
        withheld: cards.flatMap(card => reasonOf(card).map(reason => ({ card, reason }))),
      }
    },
    async shown(occasion, cards, durationMs) {
      if (!repeatDays(occasion) || durationMs > SEEN_MS) return
      const sights = [...sightsOf(occasion, cards).values()]
      if (sights.length > 0) await storage.use(db => markSeen(db, sights, occasion, clock()))
    },
  }
}
