import type { Phrase } from '#case'
import type { CdxRow } from '#knowledge'
import { oncePerCase } from '../shared/once-per-case.ts'
import type { Shown } from './shown.ts'
import { usesOf } from './uses.ts'
import { variantText } from './variant-text.ts'

/** What a rule tells of a test that speaks of a drug: the variant found, or only what was looked for where it is masked. */
export function resultFacts(drug: string, { use: { row }, test, says }: Shown) {
  const variant = test.masked === 'masked' ? row.detail : (variantText(row, test.result) ?? lookedFor(row, says))
  return {
    drug,
    test: test.test,
    row: row.id,
    variantJa: variant.ja,
    variantEn: variant.en,
    ...(test.result.specimenOn && { specimenOn: test.result.specimenOn }),
  }
}

const lookedFor = ({ detail }: CdxRow, says: Shown['says']): Phrase =>
  says === 'negative' ? { ja: `${detail.ja}は検出されず`, en: `${detail.en} not found` } : detail

/** The tests our table has confirmed as companions of the drug, in the uses it may have here. */
export const companionTestsOf = oncePerCase((drug, c, k): readonly string[] => [
  ...new Set(
    usesOf(drug, c, k)
      .filter(({ row, applies }) => applies !== 'no' && row.confidence !== 'unverified')
      .flatMap(({ row }) => row.tests.filter(link => link.standing === 'approved').map(link => link.test)),
  ),
])
