import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#case'
import { asOf } from '#knowledge'
import { tables } from './tables.ts'

const uses = tables.ungatedUses
const confirmed = uses.filter(row => row.confidence !== 'unverified')

/** The tumor and every broader group that holds it, short of "any solid tumor". */
const kin = (id: string): readonly string[] => {
  const within = tables.tumors.find(one => one.id === id)?.within
  return [id, ...(within && within !== 'solid' ? kin(within) : [])]
}
const meet = (some: readonly string[], others: readonly string[]) =>
  some.some(one => others.some(other => kin(one).includes(other) || kin(other).includes(one)))

describe('uses that ask for no marker', () => {
  it.each<[string, IsoDate]>([
    ['U-RCC-PEM-LEN', '2022-02-25'],
    ['U-ESO-NIV-FP', '2022-05-26'],
    ['U-CUP-NIV', '2021-12-24'],
    ['U-HCC-ATE-BEV', '2020-09-25'],
    ['U-SCLC-DUR', '2025-03-27'],
    ['U-OV-NIR-1L', '2020-09-25'],
    ['U-OV-TRA', '2026-02-19'],
    ['U-HN-PEM-PERIOP', '2026-02-19'],
  ])('%s holds from %s', (id, day) => {
    const held = (on: IsoDate) => asOf(tables, on).ungatedUses.some(row => row.id === id)
    expect([held(addDays(day, -1)), held(day)]).toEqual([false, true])
  })

  it('stand in the first of the next month where only the month is known', () => {
    const from = (id: string) => uses.find(row => row.id === id)?.from
    expect(['U-HCC-NIV-IPI', 'U-EN-DUR', 'U-NSCLC-NIV-NEO'].map(from)).toEqual([
      '2025-07-01',
      '2024-12-01',
      '2023-06-01',
    ])
  })

  it('are of drugs that some other use gates', () => {
    const gated = new Set(tables.cdx.flatMap(row => row.drugs))
    for (const row of uses) for (const drug of row.drugs) expect(gated, row.id).toContain(drug)
  })

  it('rest on a page that was read, but for those that say so', () => {
    const sources = new Map(tables.sources.map(one => [one.id, one.confidence]))
    for (const row of confirmed)
      for (const id of row.cites) expect(sources.get(id), `${row.id}, ${id}`).toBe('secondary')
    expect(uses.filter(row => row.confidence === 'unverified').map(row => row.id)).toEqual(['U-NSCLC-ATE-CHEMO'])
  })

  it('use every page that was listed for them', () => {
    const cited = new Set(uses.flatMap(row => row.cites))
    const listed = tables.sources.filter(one => one.id.startsWith('ungated/')).map(one => one.id)
    expect(listed.filter(id => !cited.has(id))).toEqual([])
  })

  it('never begin before the pages they cite', () => {
    const from = new Map(tables.sources.map(one => [one.id, one.from]))
    for (const row of uses) {
      const days = row.cites.flatMap(id => from.get(id) ?? [])
      if (row.from !== null && days.length > 0)
        expect(
          days.some(day => day <= (row.from ?? day)),
          row.id,
        ).toBe(true)
    }
  })

  it('name each combination in full where they free several drugs at once', () => {
    for (const { id, drugs, partners } of uses)
      if (drugs.length > 1)
        for (const combination of partners) expect(combination, id).toEqual(expect.arrayContaining([...drugs]))
  })
})

describe('companion tests', () => {
  const unlimited = uses.filter(row => row.partners.length === 0 && row.setting === 'any')

  it('are never silenced for a whole drug in a cancer by a use without limits', () => {
    for (const row of tables.cdx) {
      const freed = unlimited.filter(use => meet(use.tumors, row.tumors)).flatMap(use => use.drugs)
      expect(
        row.drugs.some(drug => !freed.includes(drug)),
        row.id,
      ).toBe(true)
    }
  })

  it.each([
    ['olaparib', 'ovary', ['relapse-maintenance']],
    ['niraparib', 'ovary', ['maintenance', 'relapse-maintenance']],
    ['erlotinib', 'nsclc', ['after-therapy']],
    ['trametinib', 'ovary', ['after-therapy']],
  ])('of %s in %s give way only in %j', (drug, tumor, settings) => {
    const found = uses.filter(row => row.drugs.includes(drug) && row.tumors.includes(tumor))
    expect(found.map(row => row.setting)).toEqual(settings)
  })

  it('of pembrolizumab alone hold wherever chemotherapy frees it', () => {
    for (const tumor of ['nsclc', 'head-neck', 'esophageal', 'gastric', 'biliary', 'cervical', 'endometrial']) {
      const found = uses.filter(row => row.drugs.includes('pembrolizumab') && row.tumors.includes(tumor))
      expect(found.length, tumor).toBeGreaterThan(0)
      expect(
        found.every(row => row.partners.length > 0 || row.setting === 'perioperative'),
        tumor,
      ).toBe(true)
    }
  })
})
