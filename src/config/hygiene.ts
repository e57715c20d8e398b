import { z } from 'zod'
import { allowed } from './fields.ts'

/** What a site does against cards that tire; nothing unless it is switched on. Both need `storage.patients`. */
export interface Hygiene {
  /** Days for which a card that one user has seen, and in which nothing has changed, is not shown to that user again. */
  readonly repeatDays?: number
  /** Cards that inform are muted for `days` once this share of at least so many was overridden. Warnings never are. */
  readonly mute?: { readonly share: number; readonly cards: number; readonly days: number }
}

const share = 'a share from 0.5 to 1'

export const hygiene = z
  .strictObject(
    {
      repeatDays: allowed.whole(1, 366).exactOptional(),
      mute: z
        .strictObject(
          {
            share: z.number(`expected ${share}`).min(0.5, `expected ${share}`).max(1, `expected ${share}`),
            cards: allowed.whole(20, 100_000),
            days: allowed.whole(1, 90),
          },
          allowed.mapping,
        )
        .exactOptional(),
    },
    allowed.mapping,
  )
  .prefault({})
