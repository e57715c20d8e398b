import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Case } from '#case'
import { asOf } from '#knowledge'
import { given, tables } from '#test/rule-test'
import { outcomes } from '../../../cds-services/cdx-choice/outcome.ts'
import { cdxChoice } from '../../../cds-services/cdx-choice/service.ts'
import { cardOf, decision } from '../../cards/asking.ts'

const idOf = (rows: readonly { readonly id: string }[]) => fc.constantFrom(...rows.map(row => row.id), 'unheard-of')
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })
const known = { requiredKeys: [] }

/** A cancer with every group that holds it, as the record may know it: narrowly or broadly. */
const tumor = fc.constantFrom(...tables.tumors).chain(row => {
  const groups: string[] = []
  for (let at: string | null = row.id; at !== null; at = tables.tumors.find(one => one.id === at)?.within ?? null)
    groups.push(at)
  return fc.record(
    {
      kind: fc.constant(row.kind),
      groups: fc.nat(groups.length).map(from => groups.slice(from)),
      ref: fc.constant('Condition/t'),
    },
    known,
  )
})
const results = {
  alterations: some(
    fc.record(
      {
        gene: idOf(tables.genes),
        kind: fc.constantFrom('mutation' as const, 'fusion' as const, 'amplification' as const),
        protein: fc.constantFrom('L858R', 'V600E', 'T790M', 'G12C'),
      },
      { requiredKeys: ['gene'] },
    ),
  ),
  msi: fc.constantFrom('high' as const, 'stable' as const, 'not-stated' as const),
}
const kind = fc.constantFrom('tissue' as const, 'blood' as const, 'bone-marrow' as const, 'body-fluid' as const)
const use = fc.constantFrom('profile' as const, 'cdx' as const, 'haem-profile' as const)

const anyCase: fc.Arbitrary<Case> = fc
  .record(
    {
      asOf: fc.constantFrom<Case['asOf']>('2024-06-01', '2025-09-24', '2026-02-28', '2026-05-31', '2026-06-15'),
      tumor,
      drugOrders: some(
        fc.record(
          { drug: idOf(tables.drugs), state: fc.constantFrom('draft' as const, 'active' as const) },
          { requiredKeys: ['drug'] },
        ),
      ),
      companionOrders: some(
        fc.record(
          { test: idOf(tables.companionTests), state: fc.constantFrom('draft' as const, 'placed' as const) },
          { requiredKeys: ['test'] },
        ),
      ),
      order: fc.record(
        {
          panel: idOf(tables.panels),
          use,
          items: some(idOf(tables.biomarkers)),
          state: fc.constant('draft' as const),
          specimen: fc.record(
            {
              kind,
              tumorCellPercent: fc.nat(100),
              collectedOn: fc.constant('2020-04-01' as const),
              needleBiopsy: fc.boolean(),
            },
            known,
          ),
        },
        known,
      ),
      profile: fc.record(
        { panel: idOf(tables.panels), use, items: some(idOf(tables.biomarkers)), specimen: kind, ...results },
        known,
      ),
      companionResults: some(
        fc.record({ test: idOf(tables.companionTests), specimen: kind, ...results }, { requiredKeys: ['test'] }),
      ),
      allogeneicTransplant: fc.boolean(),
      judgement: fc.constant({
        tissueTestDifficult: { reason: '再生検が困難', by: 'Practitioner/a', on: '2026-06-01' as const },
      }),
    },
    known,
  )
  .map(given)

it('answers ten thousand random orders with one card of a known outcome, or none', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom('ja' as const, 'en' as const), (c, locale) => {
      if (!cdxChoice.speaks(c, 'order-sign', asOf(tables, c.asOf))) return
      const card = cardOf(cdxChoice, c, { hook: 'order-sign', locale })
      expect(outcomes).toContain(decision(card).outcome)
      expect(card.summary).not.toMatch(/undefined|null|\[object|…$|[：:（(]$/)
      expect(card.summary.length).toBeLessThan(140)
      expect(card.detail).not.toMatch(/undefined|\bnull\b|NaN|\[object|： *$|: *$|（）|\(\)|→ *$/m)
    }),
    { numRuns: 10_000 },
  )
})
