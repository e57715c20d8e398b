import { describe, expect, it } from 'vitest'
import type { Card } from '#cards'
import { epWaiver } from '../../cds-services/ep-waiver/service.ts'
import { testTiming } from '../../cds-services/test-timing/service.ts'
import { mockApproved, mockTrialOnly, prostate } from '../cds-services/ep-waiver/cases.ts'
import { breastCdx, cases, judged, pancreas } from '../cds-services/test-timing/cases.ts'
import { cardOf, decision } from './asking.ts'

/** The lines of one section of a detail, without their bullets. */
function section(card: Card, title: string): readonly string[] {
  const [, body = ''] = card.detail.split(`**${title}**\n\n`)
  return (body.split('\n\n')[0] ?? '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.replace(/^- /, ''))
}
const story = (name: string) => {
  const c = cases[name]
  if (c === undefined) throw new Error(`no case is called ${name}`)
  return c
}
const insured = cardOf(testTiming, pancreas)
const ongoing = cardOf(testTiming, { ...pancreas, judgement: judged('ongoing') })

describe('why', () => {
  it('ends each line with its paragraph', () => {
    const lines = section(insured, '理由')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/（.*D006-19.*）$/)
  })

  it('names the paragraph of the rules in force that day', () => {
    const before = cardOf(testTiming, { ...pancreas, asOf: '2026-05-31' })
    expect(decision(before).reasons.flatMap(one => one.cites)).toEqual(expect.arrayContaining(['fee-2024/d006-19/2']))
    expect(decision(insured).reasons.flatMap(one => one.cites)).toEqual(
      expect.arrayContaining(['fee-2026/d006-19/1-i']),
    )
  })

  it('marks a paragraph that nobody has verified', () => {
    const [line] = section(cardOf(epWaiver, prostate), '理由').filter(one => one.includes('BRCA2'))
    expect(line).toContain('要確認')
    const [english] = section(cardOf(epWaiver, prostate, { locale: 'en' }), 'Why').filter(one => one.includes('BRCA2'))
    expect(english).toContain('to be verified')
  })

  it('does not mark what was read in the law itself', () =>
    expect(section(insured, '理由').join()).not.toContain('要確認'))
})

describe('what is missing', () => {
  it('names each fact, where to record it, and the paragraph that asks for it', () => {
    const card = cardOf(testTiming, story('judgements missing'))
    expect(decision(card).missing).toEqual(['judgement.standardTherapy', 'judgement.drugTherapyProbable'])
    const lines = section(card, '記録にないもの')
    expect(lines).toHaveLength(2)
    for (const line of lines)
      expect(line).toMatch(/主治医の判断.* → 記録先：判断した人と日付をつけたObservation.*（.*D006-19.*）$/)
  })

  it('is not there where nothing is', () => {
    expect(decision(insured).missing).toEqual([])
    expect(insured.detail).not.toContain('記録にないもの')
  })
})

describe('what would flip the answer', () => {
  it('names the single condition that would open a closed gate', () =>
    expect(section(ongoing, '答えが変わるとき').join()).toContain('標準治療の終了が見込まれる'))

  it('names no condition where two are unmet together', () => {
    const used = [{ use: 'profile', specimen: 'tissue', on: '2023-04-10', outcome: 'profile' }] as const
    const card = cardOf(testTiming, { ...pancreas, panels: used, judgement: judged('ongoing') })
    expect(card.detail).not.toContain('答えが変わるとき')
  })

  it('says of an open gate that it rests on its reasons', () =>
    expect(section(insured, '答えが変わるとき')).toHaveLength(1))

  it('is told to machines by rule and fact', () => {
    const { values } = decision(cardOf(epWaiver, mockTrialOnly))
    expect(values.flip).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: 'no', to: 'yes', facts: expect.arrayContaining(['ccat.candidates']) }),
      ]),
    )
  })
})

describe('what the decision carries', () => {
  it('test-timing: other ways, the last safe day to order', () => {
    expect(decision(ongoing).values).toMatchObject({
      profilePayable: false,
      alternatives: ['cdx-route', 'advanced-care'],
      lastSafeOrderDate: '2026-07-21',
    })
    expect(decision(insured).values).toMatchObject({ profilePayable: true })
    expect(decision(insured).values.alternatives).toBeUndefined()
  })

  it.each(['tissue failed, tissue again', 'tissue failed, nothing ordered yet'])(
    'test-timing: %s: blood is left',
    name =>
      expect(decision(cardOf(testTiming, story(name))).values.alternatives).toContain('blood-after-tissue-failure'),
  )

  it('test-timing: before advanced care opened, it is no way', () => {
    const ways = (asOf: '2025-12-31' | '2026-01-01') =>
      decision(cardOf(testTiming, { ...pancreas, asOf, judgement: judged('ongoing') })).values.alternatives
    expect(ways('2025-12-31')).not.toContain('advanced-care')
    expect(ways('2026-01-01')).toContain('advanced-care')
  })

  it('ep-waiver: form of review and drugs', () => {
    expect(decision(cardOf(epWaiver, mockApproved)).values).toMatchObject({ epMode: 'none', drugs: ['osimertinib'] })
    expect(decision(cardOf(epWaiver, mockTrialOnly)).values).toMatchObject({ epMode: 'round-robin' })
    expect(decision(cardOf(epWaiver, mockTrialOnly)).values.drugs).toBeUndefined()
  })

  it('every rule asked, with the evidence it was read from', () => {
    const reason = decision(insured).reasons.find(one => one.rule === 'test-timing/standard-therapy-expected-to-finish')
    expect(reason).toMatchObject({
      answer: 'yes',
      why: 'expected-to-finish',
      evidence: ['Observation/standard-therapy'],
    })
  })
})

describe('what is offered', () => {
  const unjudged = cardOf(testTiming, story('judgements missing'))

  it('a draft for each judgement that is missing, signed by the one who asks', () => {
    const codes = unjudged.suggestions?.flatMap(one => one.actions.map(({ resource }) => resource)) ?? []
    expect(codes).toHaveLength(4)
    for (const resource of codes)
      expect(resource).toMatchObject({
        resourceType: 'Observation',
        status: 'preliminary',
        subject: { reference: 'Patient/1' },
        performer: [{ reference: 'Practitioner/attending' }],
        effectiveDateTime: '2026-06-15',
      })
    expect(unjudged.selectionBehavior).toBe('any')
  })

  it('nothing to sign where nobody known is asking', () =>
    expect(
      cardOf(testTiming, story('judgements missing'), { author: { patient: 'Patient/1' } }).suggestions,
    ).toBeUndefined())

  it('nothing where nothing is missing', () => expect(cardOf(testTiming, breastCdx).suggestions).toBeUndefined())

  it('a draft request for the panel where it has to meet', () => {
    const [suggestion] = cardOf(epWaiver, mockTrialOnly).suggestions ?? []
    expect(suggestion?.actions[0]?.resource).toMatchObject({
      resourceType: 'Task',
      status: 'draft',
      for: { reference: 'Patient/1' },
    })
    expect(cardOf(epWaiver, mockApproved).suggestions).toBeUndefined()
  })
})
