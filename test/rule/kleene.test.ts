import { describe, expect, it } from 'vitest'
import { type Answer, kleene, opposite } from '#rule'

const is = (answer: Answer) => ({ is: answer })

describe('all of two parts', () => {
  it.each<readonly [Answer, Answer, Answer]>([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['yes', 'unknown', 'unknown'],
    ['no', 'yes', 'no'],
    ['no', 'no', 'no'],
    ['no', 'unknown', 'no'],
    ['unknown', 'yes', 'unknown'],
    ['unknown', 'no', 'no'],
    ['unknown', 'unknown', 'unknown'],
  ])('%s and %s is %s', (one, other, whole) => expect(kleene('all', [is(one), is(other)])).toBe(whole))
})

describe('any of two parts', () => {
  it.each<readonly [Answer, Answer, Answer]>([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'yes'],
    ['yes', 'unknown', 'yes'],
    ['no', 'yes', 'yes'],
    ['no', 'no', 'no'],
    ['no', 'unknown', 'unknown'],
    ['unknown', 'yes', 'yes'],
    ['unknown', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
  ])('%s or %s is %s', (one, other, whole) => expect(kleene('any', [is(one), is(other)])).toBe(whole))
})

describe('not', () => {
  it.each<readonly [Answer, Answer]>([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ])('not %s is %s', (answer, negated) => {
    expect(kleene('not', [is(answer)])).toBe(negated)
    expect(opposite(answer)).toBe(negated)
  })
})

describe('no parts at all', () => {
  it('all of nothing holds', () => expect(kleene('all', [])).toBe('yes'))
  it('any of nothing fails', () => expect(kleene('any', [])).toBe('no'))
})
