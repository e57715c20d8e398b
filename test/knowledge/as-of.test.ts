import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#case'
import { asOf, type Standing, standing } from '#knowledge'
import { tables } from './tables.ts'

const cdxRow = (id: string, day: IsoDate) => asOf(tables, day).cdx.find(row => row.id === id)
const testsOf = (id: string, day: IsoDate) => cdxRow(id, day)?.tests.map(link => link.test) ?? []

describe('a label holds from its first day', () => {
  it.each<[string, IsoDate]>([
    ['NSCLC-EGFR-OSI-LAURA', '2025-05-19'],
    ['BR-ESR1-IML', '2025-12-22'],
    ['CRC-BRAF-ENC-1L', '2025-11-20'],
    ['AG-NTRK-REP', '2025-11-20'],
    ['AG-ALK-ALE', '2026-05-18'],
    ['AG-HER2-TDX', '2026-03-23'],
    ['BR-HER2-TUC', '2026-02-19'],
  ])('%s from %s', (id, day) => {
    expect(cdxRow(id, addDays(day, -1))).toBeUndefined()
    expect(cdxRow(id, day)).toBeDefined()
    expect(cdxRow(id, addDays(day, 1))).toBeDefined()
  })
})

describe('a test is the companion from its own day', () => {
  it.each<[string, string, IsoDate]>([
    ['NSCLC-MET-CAP', 'foundationone-liquid-cdx', '2023-05-25'],
    ['NSCLC-MET-CAP', 'AmoyDxPanLung', '2024-05-20'],
    ['AG-RET-SEL', 'foundationone-cdx', '2024-02-28'],
  ])('%s, %s from %s', (id, test, day) => {
    expect(testsOf(id, addDays(day, -1))).not.toContain(test)
    expect(testsOf(id, day)).toContain(test)
    expect(testsOf(id, addDays(day, 1))).toContain(test)
  })
})

describe('three dates of one row', () => {
  const dates = (id: string, test: string) => {
    const row = tables.cdx.find(one => one.id === id)
    return [row?.tests.find(link => link.test === test)?.from, row?.payable, row?.from]
  }
  it.each<[string, string, IsoDate, IsoDate | null, IsoDate]>([
    ['BR-ESR1-IML', 'guardant360-cdx', '2025-10-23', '2026-03-01', '2025-12-22'],
    ['AG-ALK-ALE', 'foundationone-cdx', '2026-03-09', '2026-05-01', '2026-05-18'],
    ['AG-HER2-TDX', 'guardant360-cdx', '2025-09-22', '2026-03-01', '2026-03-23'],
    ['AG-NTRK-REP', 'foundationone-cdx', '2025-10-03', null, '2025-11-20'],
    ['BTC-FGFR2-FUT', 'ncc-oncopanel', '2023-02-28', '2023-08-30', '2023-06-26'],
  ])('%s: test, payable, label', (id, test, ...expected) => expect(dates(id, test)).toEqual(expected))
})

describe('capivasertib: only a panel, until another companion test was announced', () => {
  it.each<[IsoDate, string, string]>([
    ['2025-09-23', 'BR-AKT-CPV', 'yes'],
    ['2025-09-24', 'BR-AKT-CPV-2025-09', 'uncertain'],
    ['2025-09-25', 'BR-AKT-CPV-2025-09', 'uncertain'],
  ])('on %s', (day, id, panelOnly) => {
    const rows = asOf(tables, day).cdx.filter(row => row.drugs.includes('capivasertib'))
    expect(rows.map(row => [row.id, row.panelOnly])).toEqual([[id, panelOnly]])
  })
})

describe('payable items of companion tests', () => {
  const items = (item: string, tumor: string, day: IsoDate) =>
    asOf(tables, day).cdxItems.filter(row => row.item === item && row.tumors.includes(tumor))

  it.each<[string, string, string, number | null, IsoDate]>([
    ['FGFR3', 'urothelial', 'D004-2-1-i-1', null, '2025-09-01'],
    ['HER2', 'solid', 'D006-27-10', 11, '2026-03-01'],
    ['ESR1', 'breast', 'D006-27-11', 12, '2026-03-01'],
    ['ALK-fusion', 'solid', 'D004-2-1-i-1', 13, '2026-05-01'],
    ['PIK3CA', 'ovary-clear-cell', 'D004-2-1-ro', null, '2026-05-01'],
    ['IDH1', 'biliary', 'D004-2-1-ro', null, '2026-06-01'],
  ])('%s in %s under %s, list number %s, from %s', (item, tumor, fee, cdxFirst, day) => {
    expect(items(item, tumor, addDays(day, -1))).toEqual([])
    for (const on of [day, addDays(day, 1)])
      expect(items(item, tumor, on).map(row => [row.fee, row.cdxFirst])).toEqual([[fee, cdxFirst]])
  })

  it.each([
    ['RET-fusion', 'solid'],
    ['AKT1', 'breast'],
  ])('%s in %s is unverified while the day it joined is unknown', (item, tumor) => {
    const sure = (day: IsoDate) => items(item, tumor, day).map(row => row.confidence)
    expect([sure('2026-02-28'), sure('2026-03-01'), sure('2026-03-02')]).toEqual([
      ['unverified'],
      ['primary'],
      ['primary'],
    ])
  })

  it('stand on the note-2 list under its numbers 1 to 13, all of them from 2026-05-01', () => {
    const numbers = (day: IsoDate) =>
      [...new Set(asOf(tables, day).cdxItems.flatMap(row => row.cdxFirst ?? []))].sort((a, b) => a - b)
    expect(numbers('2026-04-30')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(numbers('2026-05-01')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })
})

describe('hematological indications', () => {
  const groups = (day: IsoDate) => asOf(tables, day).haemIndications.map(row => row.group)
  it.each<[IsoDate, string]>([
    ['2025-02-28', ''],
    ['2025-03-01', 'アイウエオ'],
    ['2026-05-31', 'アイウエオ'],
    ['2026-06-01', 'イロハニホ'],
    ['2026-06-02', 'イロハニホ'],
  ])('on %s: %s', (day, letters) => expect(groups(day).join('')).toBe(letters))

  it('cite the paragraph of their own time', () => {
    for (const row of tables.haemIndications)
      expect(row.cites[0], row.id).toContain(row.until === null ? 'fee-2026/' : 'fee-2024/')
  })
})

describe('the standing of a regime', () => {
  it.each<[string, IsoDate, Standing]>([
    ['fee-2024', '2024-05-31', 'enacted'],
    ['fee-2024', '2024-06-01', 'in-force'],
    ['fee-2024', '2026-05-31', 'in-force'],
    ['fee-2024', '2026-06-01', 'lapsed'],
    ['fee-2026', '2026-05-31', 'enacted'],
    ['fee-2026', '2026-06-01', 'in-force'],
    ['report-2025', '2026-06-01', 'proposed'],
    ['ep-2024', '2025-07-06', 'in-force'],
    ['ep-2024', '2025-07-07', 'lapsed'],
    ['ep-2025', '2025-07-07', 'in-force'],
    ['advanced-care-2026', '2025-12-31', 'enacted'],
    ['advanced-care-2026', '2026-01-01', 'in-force'],
  ])('%s on %s: %s', (id, day, expected) => {
    const regime = tables.regimes.find(one => one.id === id)
    expect(regime && standing(regime, day)).toBe(expected)
  })

  it('leaves no gap and no overlap between fee schedules', () => {
    const fees = tables.regimes.filter(one => one.id.startsWith('fee-'))
    fees.slice(1).forEach((one, i) => {
      expect(one.from, one.id).toBe(fees[i]?.until)
    })
  })
})
