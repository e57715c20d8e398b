import { useLocale, useWords } from '../locale.tsx'
import type { Seat } from './values.ts'
import { words } from './words.ts'

/** The chairs around the table: filled, waiting, supplied, empty or not needed, each by shape and by word. */
export function Seats({ seats }: { readonly seats: readonly Seat[] }) {
  const say = useWords(words)
  const { locale } = useLocale()
  const state = (seat: Seat) => {
    if (seat.needed.is === 'no' && seat.standing !== 'filled' && seat.standing !== 'supplied') return say.notNeeded
    if (seat.standing === 'filled') return say.filled
    if (seat.standing === 'awaiting') return say.awaiting
    if (seat.standing === 'supplied') return say.supplied
    return say.empty
  }
  return (
    <section class="picture" aria-label={say.seats}>
      <h4>{say.seats}</h4>
      <ul class="seats">
        {seats.map(seat => (
          <li key={seat.role} class={`seat seat-${seat.standing} seat-needed-${seat.needed.is}`}>
            <strong>{seat.name[locale]}</strong>
            <span class="seat-state">{state(seat)}</span>
            <span class="quiet">{seat.needed.why[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
