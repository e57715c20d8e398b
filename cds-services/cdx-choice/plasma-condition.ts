import type { CdxRow, Knowledge } from '#knowledge'
import { cdxItemsOf } from '../shared/cdx-item-of.ts'
import { covers } from '../shared/covers.ts'
import { PLASMA_WITHOUT_CONDITION } from '../shared/tissue-difficult.ts'

/** Beside the plasma items without that condition, D006-18: blood is tested for the germline. */
const WITHOUT_CONDITION = new Set([...PLASMA_WITHOUT_CONDITION, 'D006-18-2'])

/** Whether a row's items are payable on blood without the medical reason why tissue is difficult. */
export function plasmaNeedsNoReason(row: CdxRow, groups: readonly string[], { cdxItems, tumors }: Knowledge): boolean {
  const items = cdxItemsOf(row)
  return (
    items.length > 0 &&
    items.every(item =>
      cdxItems.some(
        one =>
          one.item === item &&
          one.specimen === 'blood' &&
          WITHOUT_CONDITION.has(one.fee) &&
          one.confidence !== 'unverified' &&
          covers(one, groups, tumors),
      ),
    )
  )
}
