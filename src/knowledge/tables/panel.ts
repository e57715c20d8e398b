import { z } from 'zod'
import { dated, id, phrase } from './shared.ts'

export const panel = z
  .strictObject({
    ...dated,
    from: dated.from.describe('insured as a panel from this day'),
    name: phrase,
    short: z.string(),
    kind: z.enum(['solid', 'hematologic']),
    specimen: z.enum(['tissue', 'blood', 'hematologic']).describe('what the product tests'),
    matchedNormal: z
      .boolean()
      .nullable()
      .describe('sequences the patient’s own blood beside the tumor; null = not known'),
    rna: z.boolean(),
    geneCount: z.number().int().nullable(),
    aliases: z.array(z.string()).default([]),
    jlac10: z.array(z.string()).default([]).describe('first 15 characters, no hyphens'),
  })
  .describe('A comprehensive genomic profiling product')

export const companionTest = z
  .strictObject({
    id,
    name: phrase,
    method: z.string().nullable(),
    specimen: z.string().nullable(),
    genes: z.array(z.string()),
    aliases: z.array(z.string()).default([]),
    jlac10: z.array(z.string()).default([]),
    note: phrase.optional(),
    cites: dated.cites,
    checked: dated.checked,
    confidence: dated.confidence,
  })
  .describe('A companion test that is not a comprehensive panel')
