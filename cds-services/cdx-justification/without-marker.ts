import type { Row } from '#knowledge'
import { every, type Known, some } from '../shared/known.ts'
import { lineHolds } from '../shared/line-of-therapy.ts'
import { oncePerCase } from '../shared/once-per-case.ts'
import { ungatedUses } from '../shared/uses-of-drug.ts'
import { cancerHolds, rowsOf, together } from './uses.ts'

export interface WithoutMarker {
  readonly is: Known
  /** The use that makes it so; absent where no row of ours asks the drug for a marker at all. */
  readonly use?: Row<'ungatedUses'>
  /** A use that would make it so, were it verified. */
  readonly unverified?: Row<'ungatedUses'>
}

/** Whether a drug can be given here without any marker being shown. */
export const withoutMarker = oncePerCase((drug, c, k): WithoutMarker => {
  if (rowsOf(drug, k).length === 0) return { is: 'yes' }
  const uses = ungatedUses(drug, k.ungatedUses).map(use => ({
    use,
    holds: every([
      cancerHolds(use, c, k),
      together(
        use.partners.map(partners => [drug, ...partners]),
        c,
      ),
      lineHolds(use.setting, drug, c, k),
    ]),
  }))
  const holding = uses.filter(({ holds }) => holds === 'yes').map(one => one.use)
  const use = holding.find(one => one.confidence !== 'unverified')
  const unverified = holding.find(one => one.confidence === 'unverified')
  const is = use ? 'yes' : some(uses.filter(({ holds }) => holds !== 'yes').map(({ holds }) => holds))
  return { is, ...(use && { use }), ...(unverified && { unverified }) }
})
