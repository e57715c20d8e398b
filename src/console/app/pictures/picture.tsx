import './pictures.css'
import type { Card } from '../../shapes/explained.ts'
import { Ladder } from './ladder.tsx'
import { Money } from './money.tsx'
import { Seats } from './seats.tsx'
import { ladderIn, moneyIn, seatsIn } from './values.ts'

/** What a card's values look like, for services whose answer is better seen than read: money, the ladder, the chairs. */
export function Picture({ card }: { readonly card: Card }) {
  const { service, standing, values } = card.extension['org.w3id.shirube.decision']
  if (standing === 'proposed') return null
  const [money, ladder, seats] = [moneyIn(values), ladderIn(values), seatsIn(values)]
  if (service === 'claim-check' && money) return <Money money={money} />
  if (service === 'off-label-pathway' && ladder) return <Ladder steps={ladder} />
  if (service === 'ep-quorum' && seats) return <Seats seats={seats} />
  return null
}
