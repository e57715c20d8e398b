import { z } from 'zod'
import { isIsoDate } from '#case'

export const day = z
  .string()
  .refine(isIsoDate, 'expected a day, YYYY-MM-DD')
  .transform(text => text as `${number}-${number}-${number}`)
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/)
export const sourceId = z
  .templateLiteral([z.string(), '/', z.string()])
  .describe('id of a paragraph in knowledge/sources')
export const phrase = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })

/** `primary`: read in the law or label. `secondary`: read in a page about it. `unverified` (要確認): never opens a gate by itself. */
export const confidence = z.enum(['primary', 'secondary', 'unverified'])

/** When a row holds: from its first day to the day before `until`. `null` = since before our oldest regime, or open-ended. */
export const span = { from: day.nullable(), until: day.nullable() }

/** What every row owes: since when, until when, on whose authority, how sure, and when a person last looked. */
export const dated = {
  id,
  ...span,
  cites: z.tuple([sourceId], sourceId),
  checked: day.describe('last day a person compared this row with its source'),
  confidence,
}
