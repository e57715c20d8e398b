import type { Note, Told } from '#cards'
import { isAgnostic } from '../agnostic.ts'
import { asked } from '../asked.ts'
import { chosen } from '../chosen.ts'
import { orderedInVain } from '../ordered-tests.ts'
import type { Outcome } from '../outcome.ts'

/** The test being ordered is not the companion test it is meant to be. */
export function orderNotes(told: Told<Outcome>): readonly Note[] {
  const { rows, tests } = chosen(told)
  const vain = orderedInVain(rows, told.c)
  if (rows.length === 0 || vain.length === 0) return []
  const names = (ids: readonly string[]) => told.words.list(ids.map(told.words.test))
  const drugs = [...new Set(rows.flatMap(row => row.drugs))]
  const [more, others] = drugs.length > 4 ? ['など', ' and others'] : ['', '']
  const named = told.words.drugs(drugs.slice(0, 4))
  const of =
    asked(told.c, told.k).by === 'all' && rows.every(isAgnostic)
      ? { ja: '臓器横断的なマーカーの薬剤', en: 'the drugs with a tumor-agnostic marker' }
      : { ja: `${named}${more}`, en: `${named}${others}` }
  const instead = tests.slice(0, 3)
  return [
    {
      text: {
        ja: `オーダー中の${names(vain)}は、${of.ja}のコンパニオン検査であることを確認できていません${instead.length > 0 ? `。確認済み：${names(instead)}` : ''}`,
        en: `${names(vain)}, being ordered, is not confirmed as companion test of ${of.en}${instead.length > 0 ? `; confirmed: ${names(instead)}` : ''}`,
      },
      cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
    },
  ]
}
