import { z } from 'zod'
import { id, phrase } from './shared.ts'

export const gene = z
  .strictObject({
    id: z.string().describe('HGNC symbol'),
    hgnc: z.string().regex(/^HGNC:\d+$/),
    aliases: z.array(z.string()).default([]),
  })
  .describe('A gene and every name the field uses for it')

export const drug = z
  .strictObject({
    id: id.describe('English generic name, hyphenated'),
    name: phrase,
    brands: z.array(z.string()).default([]).describe('Japanese brand names'),
    aliases: z.array(z.string()).default([]),
    atc: z.array(z.string()).default([]),
    yj: z
      .array(z.string().regex(/^\d{7}$/))
      .default([])
      .describe('first seven digits of the YJ code: ingredient and route'),
    kind: z.enum(['targeted', 'immune', 'cytotoxic', 'endocrine']),
  })
  .describe('An anticancer drug and its codes')

export const tumor = z
  .strictObject({
    id,
    name: phrase,
    kind: z.enum(['solid', 'hematologic']),
    within: id.nullable().describe('the broader group that holds it'),
    icd10: z.array(z.string()).default([]).describe('codes or ranges without dots: C34, C18-C20, C221'),
    oncotree: z.array(z.string()).default([]),
    snomed: z.array(z.string()).default([]),
    words: z
      .array(z.string())
      .default([])
      .describe('text that names it, compared width-insensitively (NFKC), lower case'),
    poorPrognosis: z
      .boolean()
      .default(false)
      .describe('the report names it as a cancer that leaves no time for a late test'),
  })
  .describe('A cancer type that rules or tables speak of')

export const biomarker = z
  .strictObject({ id: id.describe('code of the biomarker code system'), name: phrase.describe('as cards print it') })
  .describe('An item for which a companion test is ordered and billed')
