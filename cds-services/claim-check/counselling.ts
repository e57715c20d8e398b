import type { Note, Told } from '#cards'
import type { Charge } from '#case'
import type { Row } from '#knowledge'
import type { Outcome } from './outcome.ts'

const n = (amount: number) => amount.toLocaleString('en-US')

/** Genetic counselling: D026 note 7 until 2026-05, B001-11 from then on, with what is billed already and what it excludes. */
export function counselling({ c, k }: Told<Outcome>): readonly Note[] {
  const fee = (code: string) => k.fees.find(one => one.fee === code)
  const monthly = fee('D026-note-7')
  if (monthly !== undefined)
    return [
      {
        text: {
          ja: `遺伝カウンセリングを行えば、${monthly.name.ja} ${n(monthly.points)}点（届出施設、月1回）`,
          en: `Genetic counselling: ${monthly.name.en}, ${n(monthly.points)} points (filed hospital, once a month)`,
        },
        cites: monthly.cites,
      },
    ]
  const parts = ['B001-11-1', 'B001-11-2i', 'B001-11-2ro'].flatMap(code => fee(code) ?? [])
  if (parts.length === 0 || !c.facility?.filed?.includes('B001-11')) return []
  const open = parts.filter(part => !billed(part.fee, c.charges))
  const list = (of: readonly Row<'fees'>[], locale: 'ja' | 'en') =>
    of
      .map(({ name, points }) => `${name[locale]} ${n(points)}${locale === 'ja' ? '点' : ''}`)
      .join(locale === 'ja' ? '、' : ', ')
  return [
    ...(open.length === 0
      ? []
      : [
          {
            text: {
              ja: `遺伝の説明と指導（患者1人につきそれぞれ1回）：${list(open, 'ja')}`,
              en: `Genetic counselling (each once per patient): ${list(open, 'en')} points`,
            },
            cites: ['fee-2026/b001-11/points', 'fee-2026/b001-11/7'],
          } as const,
        ]),
    ...(billed('B001-11-1', c.charges) || billed('B001-23-ni', c.charges)
      ? [
          {
            text: {
              ja: 'B001-11「1」とB001「23」ニは、どちらか一方しか算定できません',
              en: 'B001-11 (1) and B001 (23) ニ exclude each other',
            },
            cites: ['fee-2026/b001-11/5'],
          } as const,
        ]
      : []),
  ]
}

const billed = (fee: string, charges: readonly Charge[] = []) => charges.some(charge => charge.fee === fee)
