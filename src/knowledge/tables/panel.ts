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

export const specimenLimit = z
  .strictObject({
    ...dated,
    tests: z.array(id).min(1).describe('ids in knowledge/panels.yaml or knowledge/companion-tests.yaml'),
    tumorCellsAtLeast: z.number().nullable().describe('percent of nucleated cells; null = says nothing of them'),
    belowIt: z
      .enum(['not-accepted', 'macrodissection'])
      .nullable()
      .describe('what a sample with fewer tumor cells means; null where no threshold is given'),
    oldAfterYears: z.number().int().nullable().describe('tissue older than this has often deteriorated'),
    afterTransplant: z.enum(['not-accepted']).nullable().describe('after an allogeneic transplant'),
  })
  .describe('What a test asks of its specimen, as a laboratory or its maker publishes it')
