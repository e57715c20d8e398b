/** The tables as they stand after the last migration. Times are ISO 8601 in UTC; lists are JSON. */
export interface Schema {
  readonly keys: KeyRow
  readonly feedback: FeedbackRow
}

/** One key that was ever used, and a value by which it is known again. */
interface KeyRow {
  readonly id: string
  readonly check: string
}

/** What became of one card. */
export interface FeedbackRow {
  /** Made of card, outcome and time, so that the same feedback sent twice is one. */
  readonly id: string
  readonly card: string
  readonly service: string
  readonly hook: string
  readonly outcome: string
  readonly outcome_at: string
  readonly received_at: string
  /** Ids of the accepted suggestions. */
  readonly suggestions: string
  readonly reason_system: string | null
  readonly reason_code: string | null
  /** The user's own words, encrypted; null when there were none or no key is configured. */
  readonly words: Uint8Array | null
  readonly words_key: string | null
}
