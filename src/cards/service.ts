import type { Case, IsoDate, Locale, Phrase, RecordKey } from '#case'
import type { Knowledge } from '#knowledge'
import type { Facts, Finding, Leaf, Question, Rule } from '#rule'
import type { Words } from './words.ts'

export type Hook =
  | 'patient-view'
  | 'order-select'
  | 'order-sign'
  | 'order-dispatch'
  | 'appointment-book'
  | 'encounter-discharge'

/** One question about a patient, asked at some hooks, answered with one decision card. */
export interface Service<R extends string = string, O extends string = string> {
  /** Its folder in cds-services; a CDS Hooks service id is `<id>-<hook>`. */
  readonly id: string
  readonly hooks: readonly Hook[]
  readonly title: Phrase
  readonly description: Phrase
  /** Without these the call is refused (412); without the optional ones the card says what is missing. */
  readonly needs: { readonly required: readonly RecordKey[]; readonly optional: readonly RecordKey[] }
  /**
   * Whether this case concerns the service at all; if not, it stays silent. At order hooks it is asked twice: first with
   * the drafts alone, when it must not take silence for an answer, then with the record.
   */
  speaks(c: Case, hook: Hook, k: Knowledge): boolean
  /** The day of the act in question; where it lies before the day asked, the law of that day applies. */
  actOn?(c: Case): IsoDate | undefined
  /** By regime id of knowledge/regimes.yaml; which of them applies follows from the day asked. */
  readonly questions: Readonly<Record<string, (c: Case, k: Knowledge) => Question<R>>>
  /** Outcome codes of the contract, in order of precedence. */
  readonly outcomes: readonly O[]
  outcome(told: Omit<Told<O>, 'outcome' | 'words'>): O
  /** The part of the finding that the outcome speaks of, where it is not the whole. */
  focus?(told: Omit<Told<O>, 'words'>): Finding
  /** Why the answer only repeats one that was shown before in the same course; nothing when it must be shown. */
  suppress?(told: Omit<Told<O>, 'words'>): string | undefined
  /** Whether a proposal changes what is shown; without it, whether its outcome is another one. */
  differs?(inForce: Omit<Told<O>, 'words'>, proposed: Omit<Told<O>, 'words'>): boolean
  readonly cards: Cards<R, O>
  /** What the decision extension carries beside the outcome. */
  values?(told: Told<O>): Readonly<Record<string, unknown>>
  /** Draft resources the user may accept, each ready to be created. */
  offers?(told: Told<O>, by: Author): readonly Offer[]
}

export interface PageLink {
  readonly label: Phrase
  readonly url: string
}

export interface Told<O extends string = string> {
  readonly c: Case
  readonly k: Knowledge
  readonly finding: Finding
  readonly outcome: O
  readonly regime: string
  readonly words: Words
}

/** Who is asking, as references: the drafts name them. */
export interface Author {
  readonly patient: string
  readonly practitioner?: string
}

export interface Offer {
  readonly label: Phrase
  readonly resource: fhir4.FhirResource
  readonly recommended?: boolean
}

export interface Cards<R extends string = string, O extends string = string> {
  readonly headlines: Readonly<Record<O, Headline<O>>>
  /** One sentence per reason, in both languages; the compiler insists on every reason. */
  readonly because: Readonly<Record<R, Sentence>>
  /** What each rule claims when it answers yes, by rule id; used to say what would flip the answer. */
  readonly claims: Readonly<Record<string, Phrase>>
  /** Ids of rules about what has happened already: nothing done now makes them hold, so they are no way to another answer. */
  readonly past?: readonly string[]
  /** The answer itself, a line each, before the reasons: what a reader in haste takes away. */
  lead?(told: Told<O>): readonly Note[]
  /**
   * Whether a condition that holds beside the reasons is worth a line of its own; all are, where nothing is said. The
   * decision keeps every one.
   */
  held?(told: Told<O>): (leaf: Leaf) => boolean
  /** Further paragraphs: prompts, alternatives, cautions. */
  notes?(told: Told<O>): readonly Note[]
}

export type Indicator = 'info' | 'warning' | 'critical'

export interface Headline<O extends string = string> {
  /** By the case, where one outcome stops an order in one case and only informs in another. */
  readonly indicator: Indicator | ((told: Told<O>) => Indicator)
  readonly summary: Readonly<Record<Locale, (told: Told<O>) => string>>
}

export const indicatorOf = <O extends string>({ indicator }: Headline<O>, told: Told<O>): Indicator =>
  typeof indicator === 'function' ? indicator(told) : indicator

export type Sentence = Readonly<Record<Locale, (facts: Facts, words: Words) => string>>

export interface Note {
  readonly text: Phrase
  readonly cites?: Rule['cites']
  /** A page to go to from here. */
  readonly link?: PageLink
}

/**
 * Ties the reasons of the questions to the phrases: a reason without a sentence does not compile.
 * Afterwards all services are of one type; a service is only ever told its own outcomes.
 */
export const service = <R extends string, O extends string>(s: Service<R, O>): Service => s as unknown as Service
