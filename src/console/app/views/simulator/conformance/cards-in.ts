import type { Card } from '../../../../shapes/explained.ts'
import type { Tried } from './probe.ts'

/** The cards of an answer; none where it is no answer with cards. Nothing is known of them yet. */
export const cardsIn = ({ heard: { body } }: Pick<Tried, 'heard'>): readonly Partial<Card>[] =>
  typeof body === 'object' && body !== null && 'cards' in body && Array.isArray(body.cards) ? body.cards : []
