import { describe, expect, it } from 'vitest'
import type { Knowledge } from '#knowledge'
import { no, open, rule, ruleFor, unknown, yes } from '#rule'

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

  it('is put together once for each subject it is asked of', () => {
    const starts = ruleFor({
      id: 'test/starts',
      cites: ['test/1', 'test/2'],
      reads: [],
      why: { yes: ['so'], no: ['otherwise'] },
      decide: subject => (subject.startsWith('a') ? yes('so', { subject }) : no('otherwise')),
    })
    expect(starts('alectinib')).toBe(starts('alectinib'))
    expect(starts('alectinib').cites).toBe(starts('olaparib').cites)
    expect(starts('alectinib').decide({ asOf: '2026-06-15' }, {} as Knowledge)).toMatchObject({ is: 'yes' })
    expect(starts('olaparib').decide({ asOf: '2026-06-15' }, {} as Knowledge)).toMatchObject({ is: 'no' })
  })
})
