import type { BookedSeat } from '../../../shapes/panel-case.ts'

export type SeatState = 'filled' | 'supplied' | 'awaiting' | 'empty' | 'not-needed' | 'open-seat'

/** A chair in one word. An empty one is only called so where somebody has to sit there for certain. */
export function seatState({ needed, standing }: BookedSeat): SeatState {
  if (standing === 'filled' || standing === 'supplied') return standing
  if (needed === 'no') return 'not-needed'
  if (standing === 'awaiting') return 'awaiting'
  return needed === 'yes' ? 'empty' : 'open-seat'
}
