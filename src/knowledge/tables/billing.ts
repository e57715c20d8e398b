import { z } from 'zod'
import { dated, id, phrase } from './shared.ts'

const feeItem = id.describe('code of the fee-item code system: D004-2-1-i-1, D006-27-11, B011-5')
const points = z.number().int().positive()

export const fee = z
  .strictObject({
    ...dated,
    fee: feeItem,
    name: phrase.describe('the item as it is called on a claim'),
    points: points.describe('points for one; a point is 10 yen'),
    each: z.enum(['item', 'act']).describe('item: billed for each gene tested; act: once for the act'),
  })
  .describe('What a fee item pays')

export const feeStep = z
  .strictObject({
    ...dated,
    name: phrase.describe('the note that sets the joint price'),
    fees: z.array(feeItem).min(1),
    points: z.array(points).min(1).describe('for two items, three, and so on; the last holds for more'),
  })
  .describe('What several items on one specimen of one cancer pay together')

const side = z.strictObject({
  fees: z.array(feeItem).min(1),
  items: z.array(id).min(1).optional().describe('codes of the biomarker code system; absent: whatever was tested'),
})

export const feeExclusion = z
  .strictObject({
    ...dated,
    tumors: z.array(id).min(1),
    one: side,
    other: side,
    when: z.enum(['together', 'same-month']),
  })
  .describe('Two kinds of test of which only the main one is paid')

export const wardBundle = z
  .strictObject({
    ...dated,
    ward: id.describe('code of the ward-fee code system'),
    test: z.enum(['profile', 'cdx', 'haem-profile']),
    bundled: z.enum(['yes', 'no', 'open']).describe('open: the text was not found, or can be read two ways'),
  })
  .describe('Whether the fee of a ward already contains a test')

export const labPrice = z
  .strictObject({
    ...dated,
    kind: z.enum(['solid', 'hematologic']),
    yen: z.number().int().positive().describe('tax included'),
  })
  .describe('What a laboratory charges for a panel')
