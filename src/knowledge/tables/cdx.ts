import { z } from 'zod'
import { dated, day, id, phrase, sourceId, span } from './shared.ts'

/** One alteration that satisfies a row; several are alternatives. */
const alteration = z.strictObject({
  gene: z.string(),
  kind: z.enum(['mutation', 'fusion', 'amplification', 'loss', 'exon-skipping']),
  proteins: z
    .array(z.string())
    .optional()
    .describe('HGVS p., one-letter, no prefix; a trailing X stands for any residue: V600X'),
  change: z.enum(['deletion', 'insertion']).optional().describe('in-frame change, with codons'),
  exon: z
    .number()
    .int()
    .optional()
    .describe('the exon of that change, for reports that name it instead of the protein'),
  codons: z
    .tuple([z.number().int(), z.number().int()])
    .optional()
    .describe('first and last codon the change may lie in'),
  origin: z.enum(['germline']).optional(),
})

export const marker = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('alteration'), anyOf: z.array(alteration).min(1) }),
  z.strictObject({ by: z.literal('wild-type'), genes: z.array(z.string()).min(1) }),
  z.strictObject({ by: z.literal('msi'), value: z.literal('high') }),
  z.strictObject({ by: z.literal('tmb'), atLeastPerMb: z.number() }),
  z.strictObject({ by: z.literal('hrd') }),
  z.strictObject({
    by: z.literal('expression'),
    protein: z.enum(['HER2', 'PD-L1', 'CLDN18', 'KIT']),
    expects: z.union([
      z.enum(['positive', 'her2-positive', 'her2-low', 'her2-low-or-ultralow']),
      z.strictObject({ score: z.enum(['TPS', 'CPS', 'IC']), atLeast: z.number() }),
    ]),
    threshold: phrase.describe('the same, in the words of the field'),
  }),
  z.strictObject({ by: z.literal('mmr'), value: z.enum(['deficient', 'proficient']) }),
  z.strictObject({ by: z.literal('methylation') }),
])

const testLink = z.strictObject({
  test: id.describe('id in knowledge/panels.yaml or knowledge/companion-tests.yaml'),
  standing: z.enum(['approved', 'to-verify', 'not-usable']),
  evidence: z.enum([
    'sourced',
    'sourced-group',
    'sourced-other-setting',
    'gene-level',
    'drug-level',
    'filed-only',
    'fee-item',
    'background',
    'discontinued',
    'doubtful',
  ]),
  ...span,
  cites: z.array(sourceId).default([]),
})

export const cdx = z
  .strictObject({
    ...dated,
    from: dated.from.describe('first day of the label (drug approved for this use)'),
    payable: day
      .nullable()
      .describe('first day the test is payable for this use; null = since before our oldest regime, or not known'),
    tumors: z.array(id).min(1).describe('ids of terminology/tumors.yaml; "solid" for any solid tumor'),
    except: z.array(id).default([]),
    marker,
    detail: phrase.describe('the marker in the words of the field'),
    drugs: z.array(id).min(1),
    indication: phrase,
    line: z.string().nullable().describe('the label condition on earlier therapy, in words'),
    when: z
      .enum([
        'any',
        'first-line',
        'before-chemotherapy',
        'later-line',
        'after-chemotherapy',
        'after-egfr-tki',
        'after-osimertinib',
        'perioperative',
        'maintenance',
      ])
      .describe('the same condition as the rules test it'),
    combinations: z
      .array(z.array(id).min(2))
      .default([])
      .describe('where the label asks for a combination: the sets of drugs, one of which must be given whole'),
    firstLine: z.enum(['yes', 'no', 'uncertain']),
    panelOnly: z.enum(['yes', 'no', 'uncertain']),
    tests: z.array(testLink).min(1),
    feeItems: z.array(z.string()).default([]),
    cdxFirstItem: z.number().int().nullable().describe('number on the D006-19 note-2 list'),
    note: phrase.optional(),
  })
  .describe('A drug, the marker its label asks for, and the tests that are its companions')
