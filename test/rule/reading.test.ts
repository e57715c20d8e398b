import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  answerOf,
  any,
  decisive,
  flips,
  kleene,
  type Leaf,
  leaves,
  missingFacts,
  open,
  openReasons,
  type Rule,
  rule,
  unknown,
} from '#rule'
import { answers, find, fixed, question, shapes } from './trees.ts'

const undecidedLaw: Rule = rule({
  id: 'test/open',
  cites: ['test/paragraph'],
  reads: [],
  why: { open: ['two-readings'] },
  decide: () => open('two-readings'),
})

const lacking = (name: string, ...missing: Parameters<typeof unknown>): Rule =>
  rule({ id: `test/${name}`, cites: ['test/paragraph'], reads: [], why: {}, decide: () => unknown(...missing) })

describe('decisive', () => {
  it('names the one failing part of all', () => {
    const found = find(all(fixed('a', 'yes'), fixed('b', 'no'), fixed('c', 'unknown')))
    expect(decisive(found).map(leaf => leaf.rule.id)).toEqual(['test/b'])
  })

  it('names the one holding part of any', () => {
    const found = find(any(fixed('a', 'no'), fixed('b', 'yes'), fixed('c', 'unknown')))
    expect(decisive(found).map(leaf => leaf.rule.id)).toEqual(['test/b'])
  })

  it('is enough: the deciding rules alone make the answer, whatever the others say', () => {
    fc.assert(
      fc.property(shapes, answers, (shape, given) => {
        const found = find(question(shape, given))
        if (found.is === 'unknown') return
        const deciding: ReadonlySet<Leaf> = new Set(decisive(found))
        expect(answerWith(found, leaf => (deciding.has(leaf) ? leaf.is : 'unknown'))).toBe(found.is)
      }),
    )
  })
})

describe('missingFacts', () => {
  it('says nothing of parts when the whole is missing', () => {
    const found = find(all(lacking('a', 'profile.panel', 'ccat.candidates.reach'), lacking('b', 'profile', 'ccat')))
    expect(missingFacts(found)).toEqual(['profile', 'ccat'])
  })

  it('names each fact once', () => {
    const found = find(all(lacking('a', 'tumor.groups'), lacking('b', 'tumor.groups')))
    expect(missingFacts(found)).toEqual(['tumor.groups'])
  })

  it('leaves out a fact that could not change the answer', () => {
    const found = find(all(lacking('a', 'panels'), any(fixed('b', 'yes'), lacking('c', 'tumor.extent'))))
    expect(missingFacts(found)).toEqual(['panels'])
  })

  it('is empty exactly when the answer is settled', () => {
    fc.assert(
      fc.property(shapes, answers, (shape, given) => {
        const found = find(question(shape, given))
        expect(missingFacts(found).length === 0).toBe(found.is !== 'unknown')
      }),
    )
  })

  it('is empty when only the law is open', () => {
    const found = find(all(fixed('a', 'yes'), undecidedLaw))
    expect(found.is).toBe('unknown')
    expect(missingFacts(found)).toEqual([])
    expect(openReasons(found)).toEqual(['two-readings'])
  })
})

describe('openReasons', () => {
  it('falls silent once another part settles the answer', () => {
    expect(openReasons(find(all(undecidedLaw, fixed('a', 'no'))))).toEqual([])
    expect(openReasons(find(any(undecidedLaw, fixed('a', 'yes'))))).toEqual([])
  })

  it('is told beside what is missing', () => {
    const found = find(all(undecidedLaw, lacking('a', 'ccat')))
    expect(openReasons(found)).toEqual(['two-readings'])
    expect(missingFacts(found)).toEqual(['ccat'])
  })
})

describe('answerOf', () => {
  const b = fixed('b', 'no')
  it('finds the answer of a rule however deep it lies', () =>
    expect(answerOf(find(all(fixed('a', 'yes'), { not: any(b) })), b)).toBe('no'))
  it('is undefined for a rule that was not asked', () => expect(answerOf(find(fixed('a', 'yes')), b)).toBeUndefined())
})

describe('flips', () => {
  it('names the single condition that would open the gate', () => {
    const found = find(all(fixed('a', 'yes'), any(fixed('b', 'no'), fixed('c', 'no'))))
    const opening = flips(found).filter(flip => flip.whole === 'yes')
    expect(opening.map(({ rule, from, to }) => [rule.id, from, to])).toEqual([
      ['test/b', 'no', 'yes'],
      ['test/c', 'no', 'yes'],
    ])
  })

  it('names none where two conditions fail together', () => {
    expect(flips(find(all(fixed('a', 'no'), fixed('b', 'no'))))).toEqual([])
  })

  it('really flip: asked again with that one answer, the whole answer is as told and is another', () => {
    fc.assert(
      fc.property(shapes, answers, (shape, given) => {
        const found = find(question(shape, given))
        for (const flip of flips(found)) {
          const changed = leaves(found).filter(leaf => leaf.rule === flip.rule)
          const again = changed.map(one => answerWith(found, leaf => (leaf === one ? flip.to : leaf.is)))
          expect(flip.whole).not.toBe(found.is)
          expect(again).toContain(flip.whole)
        }
      }),
    )
  })

  it('miss none: a rule not named cannot change the answer alone', () => {
    fc.assert(
      fc.property(shapes, answers, (shape, given) => {
        const found = find(question(shape, given))
        const named = flips(found)
        for (const one of leaves(found))
          for (const to of ['yes', 'no'] as const)
            if (answerWith(found, leaf => (leaf === one ? to : leaf.is)) !== found.is)
              expect(named).toContainEqual(expect.objectContaining({ rule: one.rule, to }))
      }),
    )
  })
})

const answerWith = (found: ReturnType<typeof find>, as: (leaf: Leaf) => Leaf['is']): Leaf['is'] =>
  'rule' in found
    ? as(found)
    : kleene(
        found.join,
        found.parts.map(part => ({ is: answerWith(part, as) })),
      )
