import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#case'
import { asOf } from '#knowledge'
import { tables } from '#test/rule-test'
import type { Act } from '../../../../cds-services/shared/fees/act.ts'
import { actsOf } from '../../../../cds-services/shared/fees/acts-of.ts'
import type { PanelRun } from '../../../../cds-services/shared/fees/item-rows.ts'
import { priced } from '../../../../cds-services/shared/fees/priced.ts'
import { remainders } from '../../../../cds-services/shared/fees/remainder.ts'
import { waterfall } from '../../../../cds-services/shared/fees/waterfall.ts'

const items = [...new Set(tables.cdxItems.map(({ item }) => item))]
const day = fc.constantFrom<IsoDate>('2022-04-01', '2024-05-31', '2024-06-01', '2026-02-28', '2026-03-01', '2026-06-15')

const groups = fc.constantFrom(...tables.tumors.map(({ id }) => id)).map(id => {
  const chain: string[] = []
  for (let at: string | null = id; at !== null; at = tables.tumors.find(row => row.id === at)?.within ?? null)
    chain.push(at)
  return chain
})
const run = fc.record<PanelRun>({
  items: fc.uniqueArray(fc.constantFrom(...items)),
  specimen: fc.constantFrom('tissue', 'blood'),
  groups,
})
const act = fc.record<Act>(
  {
    fee: fc.constantFrom(...new Set(tables.fees.map(({ fee }) => fee))),
    item: fc.constantFrom(...items),
    specimen: fc.constantFrom('panel', 'billed'),
  },
  { requiredKeys: ['fee', 'specimen'] },
)

describe('money is exact', () => {
  it('the order of acts never matters', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), groups, day, fc.integer(), (acts, cancer, on, seed) => {
        const k = asOf(tables, on)
        const shuffled = acts.toSorted((a, b) => hash(a, seed) - hash(b, seed))
        expect(priced(shuffled, cancer, k)).toEqual(priced(acts, cancer, k))
      }),
    )
  })

  it('one more act never lowers the sum', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 7 }), act, groups, day, (acts, more, cancer, on) => {
        const k = asOf(tables, on)
        expect(priced([...acts, more], cancer, k).points).toBeGreaterThanOrEqual(priced(acts, cancer, k).points)
      }),
    )
  })

  it('the same act twice pays once', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 7 }), groups, day, (acts, cancer, on) => {
        const k = asOf(tables, on)
        expect(priced([...acts, ...acts], cancer, k)).toEqual(priced(acts, cancer, k))
      }),
    )
  })

  it('the caps hold: 8,000 and 12,000 of one specimen, and what stands beside them', () => {
    fc.assert(
      fc.property(run, day, (one, on) => {
        const k = asOf(tables, on)
        const { lines, points } = priced(actsOf(one, k), one.groups, k)
        for (const joint of lines.filter(line => line.acts.length > 1))
          expect([4_000, 6_000, 8_000, 12_000]).toContain(joint.points)
        const stepped = lines.filter(line => line.acts.every(({ fee }) => /^D004-2|^D006-12|^D006-27/.test(fee)))
        expect(stepped.reduce((sum, line) => sum + line.points, 0)).toBeLessThanOrEqual(20_000)
        expect(Number.isInteger(points)).toBe(true)
      }),
    )
  })

  it('no remainder is negative, and none is more than the whole', () => {
    fc.assert(
      fc.property(run, day, (one, on) => {
        for (const { profile, subtracted } of remainders(one, asOf(tables, on))) {
          expect(profile).toBeGreaterThanOrEqual(0)
          expect(profile).toBeLessThanOrEqual(44_000)
          expect(subtracted).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('a route that is settled and not overdrawn comes to what profiling at once comes to', () => {
    fc.assert(
      fc.property(run, day, (one, on) => {
        const routes = waterfall(asOf(tables, on), one)
        const [first] = routes
        const whole = routes.find(({ route }) => route === 'profile-first')?.total
        const [reading] = remainders(one, asOf(tables, on))
        if (first?.route !== 'cdx-first' || first.readings !== undefined || (reading?.subtracted ?? 0) > 44_000) return
        expect(first.total).toBe(whole)
        expect(first.steps.reduce((sum, { points }) => sum + points, 0)).toBe(first.total)
      }),
    )
  })
})

const hash = (one: Act, seed: number) =>
  [...`${one.fee}${one.item}${one.specimen}${seed}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    7,
  )
