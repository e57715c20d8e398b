import type { MissingFact, Seen } from '#case'

export type Answer = 'yes' | 'no' | 'unknown'

/** Values a card may quote. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>

/**
 * What a rule may answer. Logic is three-valued; an `unknown` says which of two
 * things it lacks: facts of this patient (`missing`), or a settled law or source (`why`).
 */
export type Verdict<Y extends string = string, N extends string = string, O extends string = string> =
  | Settled<'yes', Y>
  | Settled<'no', N>
  | { readonly is: 'unknown'; readonly missing: readonly [MissingFact, ...MissingFact[]] }
  | { readonly is: 'unknown'; readonly open: O; readonly facts: Facts; readonly evidence: readonly string[] }

interface Settled<A extends 'yes' | 'no', R extends string> {
  readonly is: A
  readonly why: R
  readonly facts: Facts
  readonly evidence: readonly string[]
}

type From = readonly (Seen | undefined)[]
const refs = (from: From) => from.flatMap(seen => seen?.ref ?? [])

/** The paragraph is satisfied, for this reason, on the strength of these facts. */
export const yes = <const R extends string>(why: R, facts: Facts = {}, ...from: From) =>
  ({ is: 'yes', why, facts, evidence: refs(from) }) as const

/** The paragraph is not satisfied. Never said from silence. */
export const no = <const R extends string>(why: R, facts: Facts = {}, ...from: From) =>
  ({ is: 'no', why, facts, evidence: refs(from) }) as const

/** The record is silent; every fact that is needed is named. */
export const unknown = (...missing: [MissingFact, ...MissingFact[]]) => ({ is: 'unknown', missing }) as const

/** The law leaves it open, or two sources disagree: a `flag`, whatever else the record holds. */
export const open = <const R extends string>(why: R, facts: Facts = {}, ...from: From) =>
  ({ is: 'unknown', open: why, facts, evidence: refs(from) }) as const
