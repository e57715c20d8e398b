import { z } from 'zod'
import { dated, id, phrase } from './shared.ts'

export const ungatedUse = z
  .strictObject({
    ...dated,
    from: dated.from.describe(
      'first day of the label for this use; null = since before our oldest regime, or not known',
    ),
    drugs: z.array(id).min(1),
    tumors: z.array(id).min(1),
    except: z.array(id).default([]),
    partners: z
      .array(z.array(id).min(1))
      .default([])
      .describe(
        'combinations the use is limited to, each a list of drug ids; empty = not limited to a combination; where the row has several drugs, each list names the whole combination',
      ),
    setting: z
      .enum(['any', 'perioperative', 'after-therapy', 'maintenance', 'relapse-maintenance'])
      .default('any')
      .describe(
        'what the use is limited to: around surgery; after at least one line of drug therapy; to keep a response to first-line treatment; to keep one to chemotherapy for relapse',
      ),
    indication: phrase.describe('the use in our own words, with line and setting'),
  })
  .describe('An insured use of a targeted or immune drug for which no biomarker has to be shown')

export const pathway = z
  .strictObject({
    ...dated,
    rung: z.enum([
      'label',
      'notified-off-label',
      'public-knowledge',
      'trial',
      'expanded-access',
      'advanced-care',
      'patient-requested',
    ]),
    name: phrase,
    payer: phrase.describe('who pays for what'),
    fees: phrase.nullable().describe('what the patient pays, as far as a source says'),
    requires: z.array(phrase).describe('conditions, each in our own words'),
    epRequired: z.enum(['yes', 'no', 'uncertain']).describe('an expert-panel recommendation is a condition'),
    running: z.enum(['yes', 'no', 'unknown']).describe('whether the road is known to be open in this span'),
  })
  .describe('A road to a drug that the label does not reach')

export const absentPathway = z
  .strictObject({
    id,
    name: phrase,
    says: phrase,
    cites: dated.cites,
    checked: dated.checked,
    confidence: dated.confidence,
  })
  .describe('A road that other countries have and Japan does not')
