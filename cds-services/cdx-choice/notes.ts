import type { Note, Told } from '#cards'
import { orderNotes } from './notes/order.ts'
import { payableNotes } from './notes/payable.ts'
import { resultNotes } from './notes/results.ts'
import { rowNotes } from './notes/rows.ts'
import { specimenNotes } from './notes/specimen.ts'
import { timingNotes } from './notes/timing.ts'
import { withoutMarkerNotes } from './notes/without-marker.ts'
import type { Outcome } from './outcome.ts'

/** What stands beside the answer: the order at hand, each row with its tests, timing, earlier results, the specimen. */
export const notes = (told: Told<Outcome>): readonly Note[] => [
  ...orderNotes(told),
  ...rowNotes(told),
  ...payableNotes(told),
  ...timingNotes(told),
  ...resultNotes(told),
  ...specimenNotes(told),
  ...withoutMarkerNotes(told),
]
