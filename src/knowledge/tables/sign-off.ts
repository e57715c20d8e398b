import { z } from 'zod'
import { day, id } from './shared.ts'

export const signOff = z
  .strictObject({
    id,
    row: id.describe('id of a row that states its confidence, in whatever table it stands'),
    test: id.nullable().describe('the linked test that was compared; null = the row itself'),
    by: z.string().trim().min(1).describe('the person who compared it, by name'),
    source: z.url({ protocol: /^https?$/ }).describe('what it was compared with'),
    on: day,
  })
  .describe('One person compared a row, or one link of it to a test, with a source')
