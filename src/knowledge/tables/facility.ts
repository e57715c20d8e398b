import { z } from 'zod'
import { dated } from './shared.ts'

export const facilityAct = z
  .strictObject({
    ...dated,
    act: z
      .enum([
        'refer-for-the-panel',
        'evaluation',
        'single-companion-tests',
        'supply-information',
        'open-to-cancer-hospitals',
      ])
      .describe('what is done; said in words on the card'),
    who: z.enum(['here', 'partner', 'proposed']).describe('this hospital, the one referred to, or only proposed'),
    types: z
      .array(z.enum(['core', 'hub', 'cooperative-ep', 'cooperative', 'cancer-hospital', 'other']))
      .nullable()
      .describe('the designations it is addressed to; null = all'),
  })
  .describe('What a hospital that may not order a panel can do, and what is done elsewhere')
