import type { Keep, Occasion } from '../store/index.ts'
import type { Decided } from './basis.ts'

/** The decision without the cards that this site does not want to see again; those are recorded with the reason. */
export async function withoutWithheld(keep: Keep, occasion: Occasion, judged: Decided): Promise<Decided> {
  if (judged.cards.length === 0) return judged
  const { shown, withheld } = await keep.screen(occasion, judged.cards)
  return { ...judged, cards: shown, suppressed: [...(judged.suppressed ?? []), ...withheld] }
}
