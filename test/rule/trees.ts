import fc from 'fast-check'
import type { Case, MissingFact } from '#case'
import type { Knowledge } from '#knowledge'
import { type Answer, all, any, ask, type Finding, no, not, type Question, type Rule, rule, unknown, yes } from '#rule'

/** Answers for the rules of a tree, one letter each, in the order they stand. */
export type Answers = Readonly<Record<string, Answer>>

const nobody: Case = { asOf: '2026-06-15' }
/** No rule of these tests reads a table. */
const nothing = {} as Knowledge

/** A rule whose answer the test decides. */
export const fixed = (name: string, answer: Answer, missing: MissingFact = 'tumor'): Rule =>
  rule({
    id: `test/${name}`,
    cites: ['test/paragraph'],
    reads: [],
    why: { yes: ['holds'], no: ['fails'] },
    decide: () => (answer === 'yes' ? yes('holds') : answer === 'no' ? no('fails') : unknown(missing)),
  })

/** A question without its rules: how parts are joined, each leaf under its own name. */
export type Shape =
  | { readonly leaf: string }
  | { readonly join: 'all' | 'any'; readonly parts: readonly Shape[] }
  | { readonly not: Shape }

export function question(shape: Shape, answers: Answers): Question {
  if ('leaf' in shape) return fixed(shape.leaf, answers[shape.leaf] ?? 'unknown')
  if ('not' in shape) return not(question(shape.not, answers))
  const parts = shape.parts.map(part => question(part, answers))
  return shape.join === 'all' ? all(...parts) : any(...parts)
}

export const find = (q: Question): Finding => ask(q, nobody, nothing)
export const answerTo = (shape: Shape, answers: Answers): Answer => find(question(shape, answers)).is

const letters = ['a', 'b', 'c', 'd', 'e'] as const

export const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(letters.map(letter => [letter, fc.constantFrom<Answer>('yes', 'no', 'unknown')])),
)

/** Any joining of up to three levels; the same leaf may stand in several places. */
export const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape; leaf: Shape; joint: Shape; negation: Shape }>(
  tie => ({
    shape: fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('leaf'), tie('joint'), tie('negation')),
    leaf: fc.constantFrom(...letters).map(leaf => ({ leaf })),
    joint: fc.record({
      join: fc.constantFrom('all' as const, 'any' as const),
      parts: fc.array(tie('shape'), { minLength: 1, maxLength: 4 }),
    }),
    negation: fc.record({ not: tie('shape') }),
  }),
).shape
