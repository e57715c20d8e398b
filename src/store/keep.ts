import type { Card } from '#cards'
import type { IsoDate } from '#case'

/** What outlives a call. */
export interface Keep {
  /**
   * Keeps what became of our cards. Resolves once it is on the disk; rejects when it could not be put there, and then
   * the sender has to be told to send it again. The same feedback sent twice is kept once.
   */
  feedback(given: readonly GivenFeedback[]): Promise<void>
  /**
   * Which of the cards need not be shown, as the site has set it. Takes its bounded time; when the storage is down
   * or slow, all are shown.
   */
  screen(occasion: Occasion, cards: readonly Card[]): Promise<Screened>
  /** Takes down what was answered, to be written in the background. Never waits and never throws. */
  decided(made: DecisionMade): void
  /** Whether the storage answered when it was last asked. */
  reachable(): boolean
}

/** One piece of feedback, as CDS Hooks describes it, on a card of ours. */
export interface GivenFeedback {
  /** UUID of the card. */
  readonly card: string
  readonly service: string
  readonly hook: string
  /** Which hospital sent it. */
  readonly site?: string | undefined
  readonly outcome: 'accepted' | 'overridden'
  /** RFC 3339, as the client wrote it. */
  readonly outcomeTimestamp: string
  /** Ids of the suggestions that were accepted. */
  readonly suggestions?: readonly string[] | undefined
  readonly reason?: { readonly system: string; readonly code: string } | undefined
  /** The user's own words. */
  readonly comment?: string | undefined
}

/** One call to one service. Patient and user are hashed before anything is kept. */
export interface Occasion {
  readonly hookInstance: string
  readonly service: string
  readonly hook: string
  /** Whose patients these are, where several hospitals share one installation: ids mean something within it only. */
  readonly site?: string | undefined
  readonly patientId: string
  readonly userId?: string | undefined
  readonly asOf: IsoDate
  /** The day was asked for: the answer is a trial, nobody acts on it. */
  readonly trial: boolean
  /** All that a rule may look at, as JSON; a card is unchanged only while this is. */
  readonly situation: unknown
}

export interface Screened {
  readonly shown: readonly Card[]
  readonly withheld: readonly Withheld[]
}

/** A card that is recorded and not shown, and why. */
export interface Withheld {
  readonly card: Card
  readonly reason: string
}

export interface DecisionMade extends Occasion, Screened {
  readonly knowledge: string
  readonly durationMs: number
  /** All that the decision was made from, as JSON. It is hashed; it is kept only where the site has switched replay on. */
  readonly basis: unknown
  /** What was decided before anything was withheld, as JSON; asked for only where replays are kept. */
  readonly answered: () => unknown
}
