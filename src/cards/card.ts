/** A CDS Hooks 2.0.1 card and its parts, as they go over the wire. */
export interface Card {
  readonly uuid: string
  /** One sentence that can be acted on, under 140 characters. */
  readonly summary: string
  /** GitHub-flavored Markdown, never HTML. */
  readonly detail: string
  readonly indicator: 'info' | 'warning' | 'critical'
  readonly source: CardSource
  readonly suggestions?: readonly Suggestion[]
  readonly selectionBehavior?: 'any' | 'at-most-one'
  readonly overrideReasons?: readonly Required<Coding>[]
  readonly links?: readonly Link[]
  readonly extension: { readonly 'org.w3id.shirube.decision': Decision }
}

export interface CardSource {
  readonly label: string
  readonly url?: string
  readonly topic?: Coding
}

export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

export interface Suggestion {
  readonly uuid: string
  readonly label: string
  readonly isRecommended?: boolean
  readonly actions: readonly Action[]
}

export interface Action {
  readonly type: 'create'
  readonly description: string
  readonly resource: fhir4.FhirResource
}

export interface Link {
  readonly label: string
  readonly url: string
  readonly type: 'absolute' | 'smart'
  /** What a SMART app is told when it is opened from here, as text; it goes through other hands, so nothing of the patient. */
  readonly appContext?: string
}

/** The decision behind a card, for machines: everything needed to replay and to audit it. */
export interface Decision {
  readonly service: string
  readonly outcome: string
  readonly asOf: string
  readonly regime: string
  readonly standing: string
  readonly reasons: readonly DecisionReason[]
  readonly missing: readonly string[]
  readonly knowledge: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface DecisionReason {
  readonly rule: string
  readonly answer: 'yes' | 'no' | 'unknown'
  /** Absent when the record is silent: then `missing` says what is. */
  readonly why?: string
  readonly cites: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
  readonly evidence: readonly string[]
}
