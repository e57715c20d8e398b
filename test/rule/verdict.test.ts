import { describe, expect, it } from 'vitest'
import { no, open, rule, unknown, yes } from '#rule'

describe('verdicts', () => {
  it('a yes carries its reason, the facts a card may quote, and where they were read', () =>
    expect(yes('filed', { item: 'D006-19' }, { ref: 'Basic/facility' })).toEqual({
      is: 'yes',
      why: 'filed',
      facts: { item: 'D006-19' },
      evidence: ['Basic/facility'],
    }))

  it('evidence without a reference is left out', () => expect(no('not-filed', {}, undefined, {}).evidence).toEqual([]))

  it('an unknown names what is missing and gives no reason', () =>
    expect(unknown('panels', 'ccat')).toEqual({ is: 'unknown', missing: ['panels', 'ccat'] }))

  it('an open law is unknown, with its reason and nothing missing', () =>
    expect(open('cdx-first-route')).toEqual({ is: 'unknown', open: 'cdx-first-route', facts: {}, evidence: [] }))
})

describe('rule', () => {
  it('lists its reasons under every answer, also where it has none', () => {
    const always = rule({
      id: 'test/always',
      cites: ['test/1'],
      reads: [],
      why: { yes: ['so'] },
      decide: () => yes('so'),
    })
    expect(always.why).toEqual({ yes: ['so'], no: [], open: [] })
  })
})
