import type { Card, Hook } from '../../cards/index.ts'
import type { IsoDate, MissingFact } from '../../case/index.ts'
import type { Standing } from '../../knowledge/index.ts'
import type { Answer } from '../../rule/index.ts'

export type { Card, Hook, Suggestion } from '../../cards/index.ts'

/** `POST /console/api/explain/{service id}`: the cards as the service gives them, and the whole of how it came to them. */
export interface Explained {
  readonly service: { readonly id: string; readonly name: string; readonly title: string }
  readonly hook: Hook
  readonly asOf: IsoDate
  readonly cards: readonly Card[]
  /** One for the regime in force, first, then one for each proposal; empty when the service has nothing to say. */
  readonly opinions: readonly Opinion[]
  /** Every paragraph that a rule or an opinion cites, by id. */
  readonly paragraphs: Readonly<Record<string, Paragraph>>
  /** What the case holds at each changeable fact, changes included; a fact not on record is left out. */
  readonly facts: Readonly<Record<string, string | number | boolean>>
  /** What could not be understood of the record, and what was learned of each of its sections. */
  readonly remarks: readonly { readonly code: string; readonly about: string }[]
  readonly sections: Readonly<Record<string, string>>
}

/** One of `POST /console/api/explain`: what a service answered, or why it refused, in words. */
export interface Reply {
  readonly id: string
  readonly title: string
  readonly answer?: Explained
  readonly refused?: string
}

/** What one body of rules makes of the case. */
export interface Opinion {
  readonly regime: RegimeInForce
  readonly outcome: string
  /** Whether it has a card of its own: a proposal that changes nothing has none. */
  readonly shown: boolean
  readonly finding: Branch
  readonly missing: readonly Missing[]
}

export interface RegimeInForce {
  readonly id: string
  readonly name: string
  readonly standing: Standing
  readonly from: IsoDate | null
  readonly until: IsoDate | null
}

/** A question with its answer: rules joined the way the paragraph joins them. */
export type Branch = Joined | Asked

export interface Joined {
  readonly is: Answer
  readonly join: 'all' | 'any' | 'not'
  readonly parts: readonly Branch[]
}

export interface Asked {
  readonly is: Answer
  readonly rule: string
  /** What the rule claims when it answers yes, where the service has words for that. */
  readonly claim?: string
  /** Why it answers so; absent when the record is silent. */
  readonly because?: string
  /** The code of that reason. */
  readonly why?: string
  /** The law or the sources leave it open, whatever else the record holds. */
  readonly open: boolean
  readonly missing: readonly Missing[]
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** FHIR references of what it was read from. */
  readonly evidence: readonly string[]
  /** Ids of paragraphs. */
  readonly cites: readonly string[]
  /** Answers of this one rule that would change the whole, and to what. */
  readonly flips: readonly { readonly to: 'yes' | 'no'; readonly whole: Answer }[]
}

export interface Missing {
  readonly path: MissingFact
  readonly label: string
}

export interface Paragraph {
  readonly document: string
  readonly locator: string
  readonly url: string
  readonly says: string
  readonly confidence: 'primary' | 'secondary' | 'unverified'
  readonly checked: IsoDate
  /** Of the regime it belongs to, on the day asked; absent for Q&A, guidance and other neighbors. */
  readonly standing?: Standing
}
