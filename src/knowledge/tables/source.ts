import { z } from 'zod'
import { confidence, day, id, phrase, sourceId } from './shared.ts'

export const source = z
  .strictObject({
    id: sourceId,
    document: phrase.describe('the document that holds the paragraph'),
    locator: phrase.describe('where in it: D006-19 通知(1)イ'),
    url: z.url(),
    says: phrase.describe('our own short restatement; never the words of the source'),
    from: day.nullable().describe('first day the paragraph can be cited; null = before our oldest regime'),
    checked: day,
    confidence,
  })
  .describe('A paragraph that rules and rows stand on')

export const regime = z
  .strictObject({
    id,
    name: phrase,
    enacted: day.nullable().describe('null while only proposed'),
    from: day.nullable(),
    until: day.nullable().describe('first day it no longer holds'),
    cites: z.tuple([sourceId], sourceId),
  })
  .describe('A body of rules with the dates between which it holds; its standing is computed from them')
