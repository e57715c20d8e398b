import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#case'
import { asOf } from '#knowledge'
import { tables } from '#test/rule-test'
import { actsOf } from '../../../../cds-services/shared/fees/acts-of.ts'
import type { PanelRun } from '../../../../cds-services/shared/fees/item-rows.ts'
import { priced } from '../../../../cds-services/shared/fees/priced.ts'
import { remainders } from '../../../../cds-services/shared/fees/remainder.ts'
import { waterfall } from '../../../../cds-services/shared/fees/waterfall.ts'

const run = (
  items: readonly string[],
  groups: readonly string[],
  specimen: PanelRun['specimen'] = 'tissue',
): PanelRun => ({
  items,
  specimen,
  groups: [...groups, 'solid'],
})
const points = (one: PanelRun, day: IsoDate) =>
  priced(actsOf(one, asOf(tables, day)), one.groups, asOf(tables, day)).points
const left = (one: PanelRun, day: IsoDate) => remainders(one, asOf(tables, day)).map(({ profile }) => profile)
const total = (one: PanelRun, day: IsoDate) =>
  waterfall(asOf(tables, day), one).find(({ route }) => route === 'cdx-first')?.total

const lung = [
  'EGFR',
  'ROS1-fusion',
  'ALK-fusion',
  'KRAS-G12C',
  'BRAF',
  'MET-ex14',
  'RET-fusion',
  'HER2',
  'MSI',
  'TMB',
  'NTRK-fusion',
]

describe('what the ministry and the notices answer', () => {
  it('疑義解釈 令和4年その1 問186: biliary FGFR2, MSI, NTRK, TMB give 14,500, leave 29,500, in all 56,000', () => {
    const biliary = run(['FGFR2-fusion', 'MSI', 'NTRK-fusion', 'TMB'], ['biliary'])
    expect(points(biliary, '2022-05-01')).toBe(14_500)
    expect(left(biliary, '2022-05-01')).toEqual([29_500])
    expect(total(biliary, '2022-05-01')).toBe(56_000)
  })

  it('D004-2 (11): in prostate cancer TMB, NTRK and MSI add nothing to BRCA1/2', () => {
    for (const items of [['BRCA1-2'], ['BRCA1-2', 'TMB', 'NTRK-fusion'], ['BRCA1-2', 'TMB', 'NTRK-fusion', 'MSI']])
      for (const cancer of ['prostate', 'ovary'])
        expect(points(run(items, [cancer]), '2026-06-15'), `${cancer} ${items}`).toBe(20_200)
  })

  it('and names neither RET fusion, nor another cancer: breast adds', () => {
    expect(points(run(['BRCA1-2', 'RET-fusion'], ['prostate']), '2026-06-15')).toBe(25_200)
    expect(points(run(['BRCA1-2', 'MSI'], ['breast']), '2026-06-15')).toBe(22_700)
  })

  it('D006-27 (5)エ: NTRK in plasma adds nothing to BRCA1/2 in blood, in four cancers', () => {
    for (const cancer of ['ovary', 'breast', 'pancreas', 'prostate'])
      expect(points(run(['BRCA1-2', 'NTRK-fusion'], [cancer], 'blood'), '2026-06-15'), cancer).toBe(20_200)
  })

  it('D006-27 (10)ウ names D006-18 (1) only: MSI in plasma adds to BRCA1/2 in blood', () =>
    expect(points(run(['BRCA1-2', 'MSI'], ['breast'], 'blood'), '2026-06-15')).toBe(22_700))

  it('D004-2 notes 1 and 2: lung, everything, is 8,000 and 12,000', () => {
    expect(points(run(lung, ['luad', 'nsclc', 'lung']), '2026-06-15')).toBe(20_000)
    expect(left(run(lung, ['luad', 'nsclc', 'lung']), '2026-06-15')).toEqual([24_000])
  })

  it.each<[number, number]>([
    [1, 2_500],
    [2, 4_000],
    [3, 6_000],
    [4, 8_000],
    [5, 8_000],
  ])('%i simple items: %i', (count, expected) =>
    expect(
      points(run(['EGFR', 'ROS1-fusion', 'ALK-fusion', 'KRAS-G12C', 'MSI'].slice(0, count), ['lung']), '2026-06-15'),
    ).toBe(expected),
  )

  it.each<[number, number]>([
    [1, 5_000],
    [2, 8_000],
    [3, 12_000],
    [4, 12_000],
  ])('%i complex items: %i', (count, expected) =>
    expect(points(run(['RET-fusion', 'HER2', 'TMB', 'NTRK-fusion'].slice(0, count), ['lung']), '2026-06-15')).toBe(
      expected,
    ),
  )

  it('ESR1 in plasma: nothing on 2026-02-28, 2,500 on 2026-03-01 and after, on the list from that day', () => {
    const esr1 = run(['ESR1'], ['breast'], 'blood')
    expect(points(esr1, '2026-02-28')).toBe(0)
    expect(points(esr1, '2026-03-01')).toBe(2_500)
    expect(points(esr1, '2026-06-01')).toBe(2_500)
    expect(left(esr1, '2026-03-01')).toEqual([41_500])
  })

  it('EGFR in plasma alone is 2,100; with ROS1 4,000; with ROS1, ALK and RAS 8,000', () => {
    const plasma = (...items: string[]) => points(run(items, ['lung'], 'blood'), '2026-06-15')
    expect(plasma('EGFR')).toBe(2_100)
    expect(plasma('EGFR', 'ROS1-fusion')).toBe(4_000)
    expect(plasma('EGFR', 'ROS1-fusion', 'ALK-fusion')).toBe(6_000)
    expect(plasma('EGFR', 'ROS1-fusion', 'ALK-fusion', 'RAS')).toBe(8_000)
  })

  it('FY2022 had no fourth step in plasma', () => {
    expect(points(run(['EGFR', 'ROS1-fusion', 'ALK-fusion'], ['lung'], 'blood'), '2022-05-01')).toBe(6_000)
    expect(points(run(['MET-ex14', 'NTRK-fusion'], ['lung'], 'blood'), '2022-05-01')).toBe(8_000)
  })

  it('RAS and KRAS G12C in lung plasma are one item of D006-27', () =>
    expect(points(run(['RAS', 'KRAS-G12C'], ['lung'], 'blood'), '2026-06-15')).toBe(2_500))

  it('D006-24 with lung items: only the main one', () => {
    const k = asOf(tables, '2026-06-15')
    const acts = [...actsOf(run(['EGFR', 'ALK-fusion'], ['lung']), k), { fee: 'D006-24', specimen: 'pcr' }]
    expect(priced(acts, ['lung', 'solid'], k).points).toBe(12_500)
    expect(
      priced(acts, ['lung', 'solid'], k)
        .leftOut.map(({ act }) => act.item)
        .toSorted(),
    ).toEqual(['ALK-fusion', 'EGFR'])
  })

  it('outside the list both readings are given: IDH1 leaves 39,000 or nothing', () => {
    expect(left(run(['IDH1'], ['biliary']), '2026-06-15')).toEqual([39_000, 0])
    expect(total(run(['IDH1'], ['biliary']), '2026-06-15')).toBe(5_000)
  })

  it.each<[IsoDate, readonly number[]]>([
    ['2026-04-30', [0]],
    ['2026-05-01', [41_500]],
  ])('ALK fusion outside the lung joined the list on 2026-05-01: %s', (day, expected) =>
    expect(left(run(['ALK-fusion'], ['breast']), day)).toEqual(expected),
  )
})

describe('the routes, step by step', () => {
  const esr1 = run(['ESR1'], ['breast'], 'blood')
  const steps = (day: IsoDate, one?: PanelRun) =>
    waterfall(asOf(tables, day), one).map(({ route, steps: bars, total: sum }) => [
      route,
      bars.map(bar => bar.points),
      sum,
    ])

  it('FY2026: companion test, whole, less, evaluation', () =>
    expect(steps('2026-06-15', esr1)).toEqual([
      ['cdx-first', [2_500, 44_000, -2_500, 12_000], 56_000],
      ['profile-first', [44_000, 12_000], 56_000],
      ['what-if', [56_000], 56_000],
    ]))

  it('FY2020: 8,000 at submission, 48,000 at explanation', () =>
    expect(steps('2022-03-31')).toEqual([
      ['profile-first', [8_000, 48_000], 56_000],
      ['what-if', [56_000], 56_000],
    ]))

  it('before there was a fee: no routes', () => expect(steps('2019-05-31')).toEqual([]))

  it('every bar is named in both languages and stands on a paragraph of that day', () => {
    for (const day of ['2022-05-01', '2026-03-01', '2026-06-15'] as const)
      for (const { steps: bars } of waterfall(asOf(tables, day), run(['MSI', 'TMB'], ['biliary'])))
        for (const { label, cites } of bars) {
          expect(label.ja).not.toBe('')
          expect(label.en).not.toBe('')
          expect(cites, `${day} ${label.en}`).not.toEqual([])
          for (const cite of cites) expect(tables.sources.some(({ id }) => id === cite)).toBe(true)
        }
  })
})
