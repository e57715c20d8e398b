import type { Keep, Occasion } from '../store/index.ts'
import type { Decided } from './basis.ts'

/** The decision without the cards that this site does not want to see again; those are recorded with the reason. */
export async function withoutWithheld(keep: Keep, occasion: Occasion, judged: Decided): Promise<Decided> {
  if (judged.cards.length === 0) return judged
  const { shown, withheld } = await keep.screen(occasion, judged.cards)
  return { ...judged, cards: shown, suppressed: [...(judged.suppressed ?? []), ...withheld] }
}

/**
 * What goes beside the cards: what we could not read, for the integrator; and what was withheld, because an empty list
 * must not pass for "nothing to say" when there was something.
 */
export function extensionOf({ remarks, suppressed = [] }: Decided) {
  const withheld = suppressed.map(({ card, reason }) => {
    const { outcome } = card.extension['org.w3id.shirube.decision']
    return { card: card.uuid, outcome, reason }
  })
  const extension = {
    ...(remarks.length > 0 && { 'org.w3id.shirube.remarks': remarks }),
    ...(withheld.length > 0 && { 'org.w3id.shirube.withheld': withheld }),
  }
  return Object.keys(extension).length > 0 ? { extension } : {}
}
