import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, all, any, leaves, not, opposite, rule, rulesIn, yes } from '#rule'
import { type Answers, answers, answerTo, find, fixed, question, type Shape, shapes } from './trees.ts'

const settled = (of: Answers, as: (letter: string) => Answer): Answers =>
  Object.fromEntries(Object.entries(of).map(([letter, is]) => [letter, is === 'unknown' ? as(letter) : is]))

describe('the logic of questions', () => {
  it('never overturns a settled answer when an unknown is settled', () => {
    fc.assert(
      fc.property(shapes, answers, answers, (shape, given, later) => {
        const before = answerTo(shape, given)
        const after = answerTo(
          shape,
          settled(given, letter => later[letter] ?? 'unknown'),
        )
        if (before !== 'unknown') expect(after).toBe(before)
      }),
    )
  })

  it('is settled whenever every rule is', () => {
    fc.assert(
      fc.property(shapes, answers, (shape, given) => {
        expect(
          answerTo(
            shape,
            settled(given, () => 'no'),
          ),
        ).not.toBe('unknown')
      }),
    )
  })

  it('obeys De Morgan: not all is any not, not any is all not', () => {
    fc.assert(
      fc.property(fc.array(shapes, { minLength: 1, maxLength: 4 }), answers, (parts, given) => {
        const negated = parts.map((part): Shape => ({ not: part }))
        expect(answerTo({ not: { join: 'all', parts } }, given)).toBe(answerTo({ join: 'any', parts: negated }, given))
        expect(answerTo({ not: { join: 'any', parts } }, given)).toBe(answerTo({ join: 'all', parts: negated }, given))
      }),
    )
  })

  it('negates twice into itself', () => {
    fc.assert(
      fc.property(shapes, answers, (shape, given) => {
        const whole = answerTo(shape, given)
        expect(answerTo({ not: shape }, given)).toBe(opposite(whole))
        expect(answerTo({ not: { not: shape } }, given)).toBe(whole)
      }),
    )
  })

  it('does not mind the order of the parts', () => {
    const shuffled = fc
      .array(shapes, { minLength: 1, maxLength: 5 })
      .chain(parts => fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })))
    fc.assert(
      fc.property(shuffled, fc.constantFrom('all' as const, 'any' as const), answers, ([parts, other], join, given) => {
        expect(answerTo({ join, parts: other }, given)).toBe(answerTo({ join, parts }, given))
      }),
    )
  })
})

describe('rulesIn', () => {
  it('names every rule of a question once, in the order they stand', () => {
    const [a, b, c] = [fixed('a', 'yes'), fixed('b', 'no'), fixed('c', 'unknown')]
    expect(rulesIn({ all: [b, { any: [a, { not: c }] }, b] }).map(rule => rule.id)).toEqual([
      'test/b',
      'test/a',
      'test/c',
    ])
  })

  it('finds as many rules as there are letters in the question', () => {
    const lettersOf = (shape: Shape): readonly string[] =>
      'leaf' in shape ? [shape.leaf] : 'not' in shape ? lettersOf(shape.not) : shape.parts.flatMap(lettersOf)
    fc.assert(
      fc.property(shapes, answers, (shape, given) => {
        expect(rulesIn(question(shape, given)).map(rule => rule.id)).toEqual(
          lettersOf(shape).map(letter => `test/${letter}`),
        )
      }),
    )
  })

  it('asks a rule that stands in several places once, and it is the same leaf in each', () => {
    let asked = 0
    const counted = rule({
      id: 'test/counted',
      cites: ['test/paragraph'],
      reads: [],
      why: { yes: ['holds'] },
      decide: () => {
        asked++
        return yes('holds')
      },
    })
    const found = find(all(any(counted, fixed('other', 'no')), not(counted)))
    expect(asked).toBe(1)
    expect(new Set(leaves(found).filter(leaf => leaf.rule === counted)).size).toBe(1)
  })
})
