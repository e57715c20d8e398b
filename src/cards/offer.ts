import type { Locale } from '#case'
import type { Suggestion } from './card.ts'
import type { Offer } from './service.ts'

/** Offers as CDS Hooks suggestions: one draft resource each, created only when the user accepts it. */
export const offered = (
  offers: readonly Offer[],
  locale: Locale,
  uuid: (name: string) => string,
): readonly Suggestion[] =>
  offers.map((offer, i) => ({
    uuid: uuid(`suggestion-${i}`),
    label: offer.label[locale],
    ...(offer.recommended && { isRecommended: true }),
    actions: [{ type: 'create', description: offer.label[locale], resource: offer.resource }],
  }))
