import { describe, expect, it } from 'vitest'
import type { Card } from '#cards'
import type { Case } from '#case'
import { epWaiver } from '../../cds-services/ep-waiver/service.ts'
import { offLabelPathway } from '../../cds-services/off-label-pathway/service.ts'
import { testTiming } from '../../cds-services/test-timing/service.ts'
import { mockTrialOnly, report } from '../cds-services/ep-waiver/cases.ts'
import { report as pathwayReport, trialOnly } from '../cds-services/off-label-pathway/cases.ts'
import { bloodOrder, judged, pancreas } from '../cds-services/test-timing/cases.ts'
import { cardOf, linked, locales } from './asking.ts'

const hostile = '<img src=x onerror=alert(1)>\n\n# 見出し\n\n[押す](https://evil.example) **太字** `code` | ~~線~~ _斜_'
const harmless = '再生検が困難'

/** Cases that hold a text from the record wherever a card may show one. */
const carriers: Readonly<Record<string, (text: string) => { service: typeof testTiming; c: Case }>> = {
  'the reason why tissue is difficult': text => ({
    service: testTiming,
    c: {
      ...pancreas,
      order: bloodOrder,
      judgement: {
        ...judged('finished'),
        tissueTestDifficult: { reason: text, by: 'Practitioner/a', on: '2026-06-01' },
      },
    },
  }),
  'a drug given that we do not know': text => ({
    service: testTiming,
    c: {
      ...pancreas,
      therapy: { lines: [{ number: 1, basis: 'recorded', drugs: [text], start: '2026-02-02', refs: [] }] },
    },
  }),
  'the name and unit of a laboratory value': text => ({
    service: testTiming,
    c: { ...pancreas, fitness: { organFunction: [{ name: text, value: 1.1, unit: text }] } },
  }),
  'a panel that we do not know': text => ({
    service: testTiming,
    c: { ...pancreas, order: { ...pancreas.order, panel: text } },
  }),
  'an item of a companion test that we do not know': text => ({
    service: testTiming,
    c: { ...pancreas, order: { panel: 'foundationone-cdx', use: 'cdx', items: [text], specimen: { kind: 'tissue' } } },
  }),
  'a candidate drug and its gene': text => ({
    service: epWaiver,
    c: { ...mockTrialOnly, ccat: report([{ drug: text, reach: 'trial', cdxFit: false, level: 'D', gene: text }]) },
  }),
  'a candidate drug that fits': text => ({
    service: epWaiver,
    c: { ...mockTrialOnly, ccat: report([{ drug: text, reach: 'approved', cdxFit: true, level: 'A', gene: 'KRAS' }]) },
  }),
  'a candidate drug to find a road for': text => ({
    service: offLabelPathway,
    c: { ...trialOnly, ccat: pathwayReport({ drug: text, reach: 'trial', cdxFit: false, level: 'D' }) },
  }),
  'the gene of a suspected germline finding': text => ({
    service: epWaiver,
    c: { ...mockTrialOnly, ccat: report([], { secondaryFinding: { value: 'suspected', genes: [text] } }) },
  }),
}

describe.each(Object.entries(carriers))('%s', (_, carry) => {
  const card = (text: string, locale: 'ja' | 'en'): Card => {
    const { service, c } = carry(text)
    return cardOf(service, c, { locale })
  }

  it.each(locales)('cannot become HTML, a link, a heading or a line of its own (%s)', locale => {
    const { detail, summary } = card(hostile, locale)
    const plain = card(harmless, locale)
    expect(`${detail}${summary}`).not.toMatch(/<|>/)
    expect(linked(detail)).toEqual(linked(plain.detail))
    expect(detail.split('\n').length).toBe(plain.detail.split('\n').length)
    expect(detail).not.toMatch(/^#|(?<!\\)`|(?<!\\)~~|(?<!\\)\*\*太字/m)
    expect(summary).not.toContain('\n')
  })

  it.each(locales)('is shown, not dropped (%s)', locale => expect(card(harmless, locale).detail).toContain(harmless))
})
