import { z } from 'zod'
import { dated, id, phrase } from './shared.ts'

export const registrationItem = z
  .strictObject({
    ...dated,
    id: id.describe('also the linkId on the form: never changed'),
    group: z.enum(['consent', 'register', 'basic', 'background', 'specimen', 'therapy', 'review', 'outcome']),
    name: phrase,
    need: z
      .enum(['required', 'optional'])
      .describe('by the notice where the row is primary; else our reading, to be verified'),
    answer: z.enum(['date', 'text', 'whole-number', 'number', 'yes-no', 'code']),
    fact: z
      .string()
      .nullable()
      .describe('dotted path of the fact in our case; null = nothing we read, entered by hand'),
    fhir: z.string().nullable().describe('where in FHIR the fact is read from'),
    inferred: z.boolean().default(false).describe('what we read comes near it and has to be confirmed'),
  })
  .describe('An item of the C-CAT registration or of the register of patients (管理簿)')
