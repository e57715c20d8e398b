import type { Request } from 'express'
import { type IsoDate, isIsoDate } from '#case'
import { InvalidRequest } from '../../http/index.ts'

/** The day that a query member names; undefined where it is left out. Throws InvalidRequest for anything but a day. */
export function dayAsked({ query }: Request, member: string): IsoDate | undefined {
  const asked = query[member]
  if (asked === undefined) return undefined
  if (typeof asked !== 'string' || !isIsoDate(asked))
    throw new InvalidRequest([`${member}: expected a day, YYYY-MM-DD`])
  return asked
}
