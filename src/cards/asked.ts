import type { Case, Locale } from '#case'
import type { Tables } from '#knowledge'
import type { Card } from './card.ts'
import type { Author, Hook } from './service.ts'

/** One call to a service: the case, and what its cards need beside it. */
export interface Asked {
  readonly c: Case
  readonly hook: Hook
  readonly locale: Locale
  readonly tables: Tables
  readonly author: Author
  /** A name within this call → a UUID, the same each time the call is replayed. */
  readonly uuid: (name: string) => string
  /** Takes a card that only repeats an earlier one, so that it is recorded and not shown. Without it repeats are shown. */
  readonly suppressed?: (card: Card, reason: string) => void
}
