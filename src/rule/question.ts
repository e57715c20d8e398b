import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import type { Rule } from './rule.ts'
import type { Answer, Verdict } from './verdict.ts'

/** Rules joined the way the paragraph joins them. `R` collects every reason underneath. */
export type Question<R extends string = string> =
  | Rule<R>
  | { readonly all: readonly Question<R>[] }
  | { readonly any: readonly Question<R>[] }
  | { readonly not: Question<R> }

export type Reason<Q> = Q extends Question<infer R> ? R : never

export const all = <R extends string>(...all: Question<R>[]): Question<R> => ({ all })
export const any = <R extends string>(...any: Question<R>[]): Question<R> => ({ any })
export const not = <R extends string>(not: Question<R>): Question<R> => ({ not })

/** A question with its answer, part by part. */
export type Finding = Leaf | Joint

export interface Leaf {
  readonly is: Answer
  readonly rule: Rule
  readonly verdict: Verdict
}

export interface Joint {
  readonly is: Answer
  readonly join: 'all' | 'any' | 'not'
  readonly parts: readonly Finding[]
}

/** Asks every rule of a question. One that stands in it several times is asked once, and is the same leaf in each place. */
export function ask(q: Question, c: Case, k: Knowledge): Finding {
  const answered = new Map<Rule, Leaf>()
  const within = (part: Question): Finding => {
    if ('all' in part) return joint('all', part.all.map(within))
    if ('any' in part) return joint('any', part.any.map(within))
    if ('not' in part) return joint('not', [within(part.not)])
    const leaf = answered.get(part) ?? leafOf(part)
    answered.set(part, leaf)
    return leaf
  }
  const leafOf = (rule: Rule): Leaf => {
    const verdict = rule.decide(c, k)
    return { is: verdict.is, rule, verdict }
  }
  return within(q)
}

export const joint = (join: Joint['join'], parts: readonly Finding[]): Joint => ({
  is: kleene(join, parts),
  join,
  parts,
})

/** Kleene logic: one part that settles settles it, any unknown leaves it open. */
export function kleene(join: Joint['join'], parts: readonly { readonly is: Answer }[]): Answer {
  const answers = parts.map(part => part.is)
  if (join === 'not') return opposite(answers[0] ?? 'unknown')
  const [settles, otherwise] = join === 'all' ? (['no', 'yes'] as const) : (['yes', 'no'] as const)
  return answers.includes(settles) ? settles : answers.includes('unknown') ? 'unknown' : otherwise
}

export const opposite = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown')

/** Every rule a question may ask, in order, each once. */
export function rulesIn<R extends string>(q: Question<R>): readonly Rule<R>[] {
  const nested = 'all' in q ? q.all : 'any' in q ? q.any : 'not' in q ? [q.not] : undefined
  return nested ? [...new Set(nested.flatMap(part => rulesIn(part)))] : [q as Rule<R>]
}
