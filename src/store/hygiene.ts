/** What a site does against cards that tire; all of it is off unless it is switched on. */
export interface Hygiene {
  /** Days for which a card that one user has seen, and in which nothing has changed, is not shown to that user again. */
  readonly repeatDays?: number
  readonly mute?: MuteRule
}

/** When the cards of one outcome are muted: for `days`, once this share of at least so many was overridden. */
export interface MuteRule {
  /** From 0.5 to 1, of the cards shown. */
  readonly share: number
  readonly cards: number
  readonly days: number
}

/** What each site has switched on, by its id. */
export type HygieneBySite = ReadonlyMap<string, Hygiene>
