import type { Note, Told } from '#cards'
import { maskingCites } from '../../shared/masking.ts'
import { type Earlier, earlierResults, withheldRows } from '../earlier-results.ts'
import { driversOf, lungDriversFound } from '../lung-drivers.ts'
import type { Outcome } from '../outcome.ts'
import { wantedRows } from '../wanted-rows.ts'

/** What earlier tests have answered already, what the masking rule withholds, and a driver that makes others unlikely. */
export function resultNotes(told: Told<Outcome>): readonly Note[] {
  const wanted = wantedRows(told.c, told.k)
  if ('missing' in wanted) return []
  const groups = Map.groupBy(
    earlierResults(wanted.rows, told.c, told.k),
    one => `${one.test} ${one.says} ${one.suffices}`,
  )
  return [
    ...[...groups.values()].map(group => answeredNote(group, told)),
    ...withheld(withheldRows(wanted.rows, told.c, told.k).length),
    ...drivers(told, wanted.rows.flatMap(driversOf)),
  ]
}

function answeredNote(group: readonly Earlier[], { words }: Told<Outcome>): Note {
  const [first] = group
  const test = words.test(first?.test ?? '')
  const drugs = words.drugs([...new Set(group.flatMap(one => one.row.drugs))].slice(0, 6))
  const found = first?.says === 'found'
  return {
    text: first?.suffices
      ? {
          ja: `${test}の結果があります（${found ? 'マーカー陽性' : 'マーカー陰性'}）：${drugs}。この検査がコンパニオン検査であり、新たな検査は不要です`,
          en: `${test} has answered this (marker ${found ? 'found' : 'not found'}): ${drugs}; it is the companion test and no new one is needed`,
        }
      : {
          ja: `${test}の結果があります（${found ? 'マーカー陽性' : 'マーカー陰性'}）：${drugs}。ただし、この検査がコンパニオン検査であることは要確認です`,
          en: `${test} has a result (marker ${found ? 'found' : 'not found'}): ${drugs}; that it is the companion test is to be verified`,
        },
    cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  }
}

const withheld = (rows: number): readonly Note[] =>
  rows === 0
    ? []
    : [
        {
          text: {
            ja: '以前のパネルは別の項目のコンパニオン検査として実施されたため、この項目の結果はエキスパートパネルの検討前には使えません',
            en: 'An earlier panel was run as companion test for other items; before the expert panel its result on these cannot be used',
          },
          cites: maskingCites,
        },
      ]

function drivers({ c, k, words }: Told<Outcome>, wanted: readonly string[]): readonly Note[] {
  const found = [...new Set(lungDriversFound(c, k).flatMap(driversOf))]
  const others = wanted.filter(gene => !found.includes(gene))
  return found.length === 0 || others.length === 0
    ? []
    : [
        {
          text: {
            ja: `肺癌のドライバー変異（${words.list(found)}）がすでに見つかっています。ドライバー変異は互いに排他的なことが多く、ほかのドライバーの追加検査が役立つ見込みは低いとされます（一般的知見・要確認）`,
            en: `A driver of lung cancer (${words.list(found)}) is already found; drivers seldom meet in one tumor, so testing for others is unlikely to help (general knowledge, to be verified)`,
          },
        },
      ]
}
