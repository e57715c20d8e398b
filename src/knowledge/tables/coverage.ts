import { z } from 'zod'
import { dated, id, phrase } from './shared.ts'

export const cdxItem = z
  .strictObject({
    ...dated,
    item: id.describe('code of the biomarker code system: EGFR, MSI, NTRK-fusion'),
    tumors: z.array(id).min(1),
    except: z.array(id).default([]),
    fee: z.string().describe('fee item under which it is payable: D004-2-1-i-1, D004-2-1-ro, D006-18-1, D006-27-11'),
    specimen: z.enum(['tissue', 'blood']),
    method: z.enum(['any', 'ngs', 'not-ngs']).describe('the notice may name the method'),
    cdxFirst: z.number().int().nullable().describe('number on the D006-19 note-2 list, where it is on it'),
  })
  .describe('A companion-test item that insurance pays for, in which cancer')

export const haemIndication = z
  .strictObject({
    ...dated,
    group: z.string().describe('the letter of the notice'),
    name: phrase,
    tumors: z.array(id).min(1),
    phase: z.enum(['onset', 'relapsed-refractory', 'any']),
    needsConventionalInsufficient: z
      .boolean()
      .describe('only where conventional work-up is impossible or undecided; reason on the claim'),
  })
  .describe('A blood disease and phase in which a hematological panel is payable')

export const germlineSign = z
  .strictObject({
    ...dated,
    gene: z.string(),
    snvFraction: z.number().describe('suspected at or above this allele fraction, single-nucleotide variants'),
    indelFraction: z.number(),
    onsetBelowYears: z.number().int().nullable().describe('only where onset was before this age'),
    biallelicOnly: z.boolean().default(false).describe('hereditary only where both alleles are altered'),
    phenotype: z.boolean().default(false).describe('the phenotype is to be checked as well'),
  })
  .describe('When a variant of a tumor-only panel is suspected to be germline')
