/** What outlives a call. */
export interface Keep {
  /**
   * Keeps what became of our cards. Resolves once it is on the disk; rejects when it could not be put there, and then
   * the sender has to be told to send it again. The same feedback sent twice is kept once.
   */
  feedback(given: readonly GivenFeedback[]): Promise<void>
  /** Whether the storage answered when it was last asked. */
  reachable(): boolean
}

/** One piece of feedback, as CDS Hooks describes it, on a card of ours. */
export interface GivenFeedback {
  /** UUID of the card. */
  readonly card: string
  readonly service: string
  readonly hook: string
  readonly outcome: 'accepted' | 'overridden'
  /** RFC 3339, as the client wrote it. */
  readonly outcomeTimestamp: string
  /** Ids of the suggestions that were accepted. */
  readonly suggestions?: readonly string[] | undefined
  readonly reason?: { readonly system: string; readonly code: string } | undefined
  /** The user's own words. */
  readonly comment?: string | undefined
}
