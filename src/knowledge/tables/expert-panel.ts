import { z } from 'zod'
import { epRoles } from '#case'
import { dated, phrase } from './shared.ts'

const age = z.number().int().positive()

export const epRole = z
  .strictObject({
    ...dated,
    role: z.enum(epRoles).describe('code of the ep-role code system'),
    name: phrase.describe('with the letter of the notice'),
    needed: z
      .enum(['always', 'in-house-sequencing', 'child', 'unless-data-supplied'])
      .describe('when somebody in this role has to attend'),
    members: z.number().int().positive().describe('how many the panel must have among its members; one attends'),
    differentFields: z.boolean().describe('those members come from different fields'),
    ages: z
      .strictObject({
        childBelow: age.describe('younger than this is a child whatever the reading'),
        adultFrom: age.describe('from this age on no reading calls it a child'),
      })
      .nullable()
      .describe('where the need hangs on the patient’s age at the meeting'),
  })
  .describe('A role on the expert panel, and when it has to be filled')
