import { type IsoDate, tokyoDay } from '#case'
import { dayOf, type HookRequest } from '../../http/index.ts'
import type { ConsoleParts } from './parts.ts'

/** The day a call of the page is for. It always names one, and today is no other day than today. Throws NotAnswerable. */
export function dayCalled(call: Pick<HookRequest, 'extension'>, { site, clock }: ConsoleParts): IsoDate {
  const today = tokyoDay(clock())
  return call.extension.asOf === today ? today : dayOf(call, site.asOf, clock())
}
