import type { MissingFact } from '#case'
import { type Finding, kleene, type Leaf, opposite } from './question.ts'
import type { Rule } from './rule.ts'
import type { Answer } from './verdict.ts'

/** Every rule that was asked, in order. */
export const leaves = (f: Finding): readonly Leaf[] => leavesWithin(f, [])

function leavesWithin(f: Finding, found: Leaf[]): Leaf[] {
  if ('rule' in f) found.push(f)
  else for (const part of f.parts) leavesWithin(part, found)
  return found
}

/** The rules that made the answer what it is, and no others. */
export function decisive(f: Finding): readonly Leaf[] {
  if ('rule' in f) return [f]
  if (f.join === 'not') return f.parts.flatMap(decisive)
  return f.parts.filter(part => part.is === f.is).flatMap(decisive)
}

/** Every fact whose absence keeps the answer unknown; none when it is settled. Where a whole is missing, its parts go unsaid. */
export function missingFacts(f: Finding): readonly MissingFact[] {
  if (f.is !== 'unknown') return []
  const all = new Set(decisive(f).flatMap(({ verdict }) => ('missing' in verdict ? verdict.missing : [])))
  return [...all].filter(path => ![...all].some(other => path.startsWith(`${other}.`)))
}

/** The reasons for which the law or the sources leave the answer open. */
export const openReasons = (f: Finding): readonly string[] =>
  f.is === 'unknown' ? decisive(f).flatMap(({ verdict }) => ('open' in verdict ? verdict.open : [])) : []

export const answerOf = (f: Finding, rule: Rule): Answer | undefined => leafOf(f, rule.id)?.is

/** The answer of one rule with its reason; of a rule asked several times, the first. */
export function leafOf(f: Finding, rule: string): Leaf | undefined {
  if ('rule' in f) return f.rule.id === rule ? f : undefined
  for (const part of f.parts) {
    const leaf = leafOf(part, rule)
    if (leaf !== undefined) return leaf
  }
  return undefined
}

export interface Flip {
  readonly rule: Rule
  readonly from: Answer
  readonly to: 'yes' | 'no'
  /** The whole answer, were this one rule answered so. */
  readonly whole: Answer
}

/** Counterfactual: each single rule whose other answer would change the whole answer. */
export const flips = (f: Finding): readonly Flip[] => flipsWithin(f, f.is, answer => answer)

/** `wholeIf`: what the whole answer would be, were this part of it answered so, and all else as it is. */
function flipsWithin(f: Finding, whole: Answer, wholeIf: (answer: Answer) => Answer): readonly Flip[] {
  if ('rule' in f)
    return (['yes', 'no'] as const)
      .filter(to => to !== f.is)
      .map(to => ({ rule: f.rule, from: f.is, to, whole: wholeIf(to) }))
      .filter(flip => flip.whole !== whole)
  const { join, parts } = f
  if (join === 'not') return parts.flatMap(part => flipsWithin(part, whole, answer => wholeIf(opposite(answer))))
  const settles = join === 'all' ? 'no' : 'yes'
  const settled = parts.filter(part => part.is === settles).length
  const open = parts.filter(part => part.is === 'unknown').length
  return parts.flatMap(part => {
    // Settled by another part, it stays so whatever this one answers.
    if (settled > Number(part.is === settles)) return []
    const rest = open > Number(part.is === 'unknown') ? 'unknown' : opposite(settles)
    return flipsWithin(part, whole, answer => wholeIf(kleene(join, [{ is: answer }, { is: rest }])))
  })
}
