import type { Case, CasePath } from '#case'
import type { Knowledge } from '#knowledge'
import type { Verdict } from './verdict.ts'

/** An id in knowledge/sources.yaml; its first segment names the regime or document. */
export type SourceId = `${string}/${string}`

/** One paragraph of a notice or guideline, as a pure function of a case. */
export interface Rule<R extends string = string> {
  /** `<service>/<file name>`, permanent: it is logged with every decision. */
  readonly id: string
  /** The paragraphs it encodes, in every regime that uses it. */
  readonly cites: readonly [SourceId, ...SourceId[]]
  /** The facts it may look at; a test holds it to them. */
  readonly reads: readonly CasePath[]
  /** Every reason it may give, by the answer it gives it for. */
  readonly why: Reasons<R>
  decide(c: Case, k: Knowledge): Verdict
}

export interface Reasons<R extends string> {
  readonly yes: readonly R[]
  readonly no: readonly R[]
  readonly open: readonly R[]
}

interface Draft<Y extends string, N extends string, O extends string> extends Omit<Rule, 'why' | 'decide'> {
  readonly why: { readonly yes?: readonly Y[]; readonly no?: readonly N[]; readonly open?: readonly O[] }
  decide(c: Case, k: Knowledge): Verdict<NoInfer<Y>, NoInfer<N>, NoInfer<O>>
}

interface DraftFor<Y extends string, N extends string, O extends string> extends Omit<Draft<Y, N, O>, 'decide'> {
  decide(subject: string, c: Case, k: Knowledge): Verdict<NoInfer<Y>, NoInfer<N>, NoInfer<O>>
}

/** Defines a rule. A reason that is not declared for its answer does not compile. */
export const rule = <const Y extends string = never, const N extends string = never, const O extends string = never>(
  draft: Draft<Y, N, O>,
): Rule<Y | N | O> => ({
  ...draft,
  why: { yes: draft.why.yes ?? [], no: draft.why.no ?? [], open: draft.why.open ?? [] },
})

/**
 * Defines a rule that is asked alike of each of several subjects, such as the drugs of an order. The rule for a subject is
 * put together once; subjects are ids of our tables.
 */
export function ruleFor<const Y extends string = never, const N extends string = never, const O extends string = never>(
  draft: DraftFor<Y, N, O>,
): (subject: string) => Rule<Y | N | O> {
  const made = new Map<string, Rule<Y | N | O>>()
  return subject => {
    const known = made.get(subject) ?? rule({ ...draft, decide: (c, k) => draft.decide(subject, c, k) })
    made.set(subject, known)
    return known
  }
}
