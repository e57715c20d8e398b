import type { Case } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { aroundSurgery } from '../shared/around-surgery.ts'
import { coverage } from '../shared/covers.ts'
import { every, type Known, lacking } from '../shared/known.ts'
import { lineHolds } from '../shared/line-of-therapy.ts'
import { oncePerCase } from '../shared/once-per-case.ts'
import { gatedUses } from '../shared/uses-of-drug.ts'

/** A labelled use of a drug that asks for a marker, held against this patient. */
export interface Use {
  readonly row: CdxRow
  readonly cancer: Known
  readonly line: Known
  readonly partners: Known
  /** All three hold. */
  readonly applies: Known
}

/** Every row of our table that names the drug. Methylation only helps to choose; no label makes it a condition. */
export const rowsOf = (drug: string, { cdx }: Knowledge): readonly CdxRow[] =>
  gatedUses(drug, cdx).filter(row => row.marker.by !== 'methylation')

export const usesOf = oncePerCase((drug, c, k): readonly Use[] => {
  const rows = rowsOf(drug, k).map(row => ({ row, cancer: cancerHolds(row, c, k) }))
  const hasUseAround = rows.some(({ row, cancer }) => row.when === 'perioperative' && cancer !== 'no')
  return rows.map(({ row, cancer }) => {
    const given = lineHolds(row.when, drug, c, k)
    const line = hasUseAround && row.when !== 'perioperative' ? every([given, notAround(drug, c)]) : given
    const partners = together(row.combinations, c)
    return { row, cancer, line, partners, applies: every([cancer, line, partners]) }
  })
})

export function cancerHolds(row: Parameters<typeof coverage>[0], { tumor }: Case, { tumors }: Knowledge): Known {
  if (tumor?.groups === undefined) return lacking('tumor.groups')
  const covered = coverage(row, tumor.groups, tumors)
  return covered === 'perhaps' ? lacking('tumor.groups') : covered
}

/** Where the label has a use of its own around surgery, an order for that setting is none of the others. */
function notAround(drug: string, c: Case): Known {
  const around = aroundSurgery(drug, c)
  return typeof around === 'object' ? around : around === 'yes' ? 'no' : 'yes'
}

/** One of the combinations is ordered whole. A partner given under a line that goes on may be part of it. */
export function together(combinations: readonly (readonly string[])[], { drugOrders, therapy }: Case): Known {
  if (combinations.length === 0) return 'yes'
  if (drugOrders === undefined) return lacking('drugOrders')
  const ordered = new Set(drugOrders.map(order => order.drug))
  if (combinations.some(drugs => drugs.every(drug => ordered.has(drug)))) return 'yes'
  if (therapy?.lines === undefined) return lacking('therapy.lines')
  const given = new Set([...ordered, ...therapy.lines.filter(line => line.end === undefined).flatMap(one => one.drugs)])
  return combinations.some(drugs => drugs.every(drug => given.has(drug))) ? lacking('drugOrders') : 'no'
}
