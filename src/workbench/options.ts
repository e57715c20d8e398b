import { parseArgs } from 'node:util'
import { type IsoDate, isIsoDate } from '#case'
import { personOf } from '#knowledge'
import { type Bench, Refused } from './bench.ts'
import type { Signer } from './sign.ts'

const one = { type: 'string' } as const
const several = { type: 'string', multiple: true } as const
const flag = { type: 'boolean', default: false } as const

/** The command line, taken apart. Throws TypeError for an option that no command has. */
export const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { ...one, default: 'ja' },
      folder: one,
      'dry-run': flag,
      'as-of': one,
      format: { ...one, default: 'csv' },
      bom: flag,
      against: one,
      'facts-on': one,
      patients: one,
      days: { ...one, default: '90' },
      by: several,
      source: several,
      test: one,
      on: one,
    },
  })

export type Options = ReturnType<typeof parsed>['values']

export function dayIn(name: string, text: string, { say }: Bench): IsoDate {
  if (!isIsoDate(text)) throw new Refused(say.badDay(name, text))
  return text
}

export function wholeIn(name: string, text: string, { say }: Bench): number {
  if (!/^\d{1,6}$/.test(text)) throw new Refused(say.badNumber(name, text))
  return Number(text)
}

/** The people named by `--by`, each with the `--source` in the same place, or the only one. */
export function signersIn({ by = [], source = [], on }: Options, bench: Bench): readonly Signer[] {
  const { say, today } = bench
  if (source.length !== by.length && !(source.length === 1 && by.length > 0)) throw new Refused(say.unpairedSigners)
  const day = on === undefined ? today : dayIn('--on', on, bench)
  if (day > today) throw new Refused(say.inFuture(day))
  const wrong = source.find(url => !/^https?:\/\//.test(url) || !URL.canParse(url))
  if (wrong !== undefined) throw new Refused(say.badUrl(wrong))
  const again = by.find((name, i) => by.slice(0, i).some(other => personOf(other) === personOf(name)))
  if (again !== undefined) throw new Refused(say.samePersonTwice(again))
  if (by.some(name => name.trim() === '')) throw new Refused(say.missingOption('by'))
  return by.map((name, i) => ({ by: name.trim(), source: source[i] ?? source[0] ?? '', on: day }))
}
