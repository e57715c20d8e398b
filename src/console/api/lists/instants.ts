import { addDays, type IsoDate } from '#case'

/** The days from one to another, both included, as two conditions of a search: instants, because a server may live by another clock. */
export const days = (from: IsoDate, to: IsoDate): string[] => [
  `ge${from}T00:00:00+09:00`,
  `lt${addDays(to, 1)}T00:00:00+09:00`,
]
