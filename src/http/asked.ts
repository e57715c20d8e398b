import type { Request } from 'express'
import { type IsoDate, isIsoDate, type Locale, tokyoDay } from '#case'
import type { HookRequest } from './envelope.ts'
import { NotAnswerable } from './problems.ts'

/** The language the header asks for; Japanese unless English is preferred. */
export const localeOf = (req: Request): Locale => (req.acceptsLanguages('ja', 'en') === 'en' ? 'en' : 'ja')

/** The day the answer is for: the one asked for where that is allowed, else today in Tokyo. Throws NotAnswerable. */
export function dayOf({ extension }: Pick<HookRequest, 'extension'>, asOf: 'allowed' | 'refused', now: Date): IsoDate {
  const day = extension.asOf
  if (day === undefined || !isIsoDate(day)) return tokyoDay(now)
  if (asOf === 'refused') throw new NotAnswerable('asOf is not allowed here: this service answers as of today')
  return day
}
