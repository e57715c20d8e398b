/** The tables as they stand after the last migration. Times are ISO 8601 in UTC; lists are JSON. */
export interface Schema {
  readonly keys: KeyRow
  readonly feedback: FeedbackRow
  readonly decisions: DecisionRow
  readonly replays: ReplayRow
  readonly uses: UseRow
  readonly seen: SeenRow
  readonly mutes: MuteRow
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
  readonly site: string | null
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

/** One card, shown or withheld, or the silence of a service that had nothing to say. */
export interface DecisionRow {
  readonly id: string
  /** Our own id of the call; its rows and its replay have it in common. */
  readonly call: string
  readonly decided_at: string
  readonly hook_instance: string
  readonly service: string
  readonly hook: string
  readonly site: string | null
  readonly card: string | null
  readonly regime: string | null
  readonly standing: string | null
  readonly as_of: string
  /** 1: the day was asked for. */
  readonly trial: number
  readonly outcome: string
  readonly indicator: string | null
  /** `[rule, answer, why]` of each rule that was asked: our codes, no fact of the patient. */
  readonly reasons: string
  /** Names of the facts that were missing. */
  readonly missing: string
  readonly knowledge: string
  readonly fate: Fate
  /** Why it was withheld. */
  readonly withheld: string | null
  /** Keyed hashes; null where no key for them is configured. */
  readonly patient: string | null
  readonly person: string | null
  readonly input: string | null
  readonly duration_ms: number
}

export type Fate = 'shown' | 'withheld' | 'silent'

/** All that one decision was made from, and what it was, compressed and encrypted. */
export interface ReplayRow {
  readonly call: string
  readonly decided_at: string
  readonly body: Uint8Array
  readonly body_key: string
}

/** A token that was used, until it expires by itself. Both names are hashes: what a token says is nobody's business here. */
interface UseRow {
  readonly issuer: string
  readonly jti: string
  readonly until: string
}

/** A card as one user last saw it of one patient. */
interface SeenRow {
  /** A keyed hash of site, patient, user, service, hook and the law it was answered under. */
  readonly id: string
  /** A keyed hash of all that the card stands on. */
  readonly fingerprint: string
  readonly hook_instance: string
  readonly seen_at: string
}

/** Cards that a site does not see for a while, because they were overridden so often. */
export interface MuteRow {
  readonly site: string
  readonly service: string
  readonly hook: string
  readonly outcome: string
  /** The version of the tables they were overridden under; another one is heard again. */
  readonly knowledge: string
  readonly muted_at: string
  readonly until: string
  /** The count it rests on. */
  readonly shown: number
  readonly overridden: number
}
