import { z } from 'zod'

/** Whatever stands there: a value of the wrong type is read as not stated, never as an error. */
export const text = z.string().optional().catch(undefined)
export const flag = z.boolean().optional().catch(undefined)
export const amount = z.number().optional().catch(undefined)
export const one = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined)
export const many = <T extends z.ZodType>(shape: T) =>
  z
    .array(shape.nullable().catch(null))
    .catch([])
    .transform(items => items.filter(item => item !== null))

const coding = z.object({ system: text, code: text, display: text })
const plainConcept = z.object({ coding: many(coding), text })

export const extension = z.object({ url: text, valueCodeableConcept: one(plainConcept) })
export const concept = plainConcept.extend({ extension: many(extension) })
export const reference = z.object({
  reference: text,
  type: text,
  display: text,
  identifier: one(z.object({ system: text, value: text })),
})
export const period = z.object({ start: text, end: text })
export const quantity = z.object({ value: amount, unit: text, code: text })
export const note = z.object({ text })
export const meta = z.object({ lastUpdated: text, profile: many(z.string()) })
export const timing = z.object({ event: many(z.string()), repeat: one(z.object({ boundsPeriod: one(period) })) })

export type Coding = z.output<typeof coding>
export type Concept = z.output<typeof concept>
export type Extension = z.output<typeof extension>
export type Reference = z.output<typeof reference>
export type Period = z.output<typeof period>
export type Quantity = z.output<typeof quantity>
export type Note = z.output<typeof note>
export type Timing = z.output<typeof timing>
