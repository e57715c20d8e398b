import { parseArgs } from 'node:util'
import { type IsoDate, isIsoDate } from '#case'
import { Refused } from './refused.ts'
import type { Say } from './say/index.ts'

const one = { type: 'string' } as const

/** The command line, taken apart. Throws TypeError for an option that no command has. */
export const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { ...one, default: 'ja' }, knowledge: one, days: one, unmute: one, from: one, to: one },
  })

export type Options = ReturnType<typeof parsed>['values']

export function wholeOf(name: string, text: string, say: Say): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Refused(say.badNumber(name, text))
  return Number(text)
}

export function dayOf(name: string, text: string | undefined, say: Say): IsoDate {
  if (text === undefined || !isIsoDate(text)) throw new Refused(say.badDay(name, text ?? ''))
  return text
}
