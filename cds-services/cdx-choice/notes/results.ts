import type { Note, Told } from '#cards'
import type { Phrase } from '#case'
import type { CdxRow } from '#knowledge'
import { maskingCites } from '../../shared/masking.ts'
import { profileDecidesCites } from '../../shared/profile-decides.ts'
import { whyOpen } from '../../shared/why-open.ts'
import { awaitsReview } from '../awaits-review.ts'
import { type Earlier, earlierResults, inconclusive, withheldRows } from '../earlier-results.ts'
import { driversOf, lungDriversFound } from '../lung-drivers.ts'
import type { Outcome } from '../outcome.ts'
import { wantedRows } from '../wanted-rows.ts'

/** What earlier tests have answered already, what the masking rule withholds, and a driver that makes others unlikely. */
export function resultNotes(told: Told<Outcome>): readonly Note[] {
  const wanted = wantedRows(told.c, told.k)
  if ('missing' in wanted) return []
  const groups = Map.groupBy(
    withoutLesser(earlierResults(wanted.rows, told.c, told.k)),
    one => `${one.test} ${one.says} ${one.link} ${one.older}`,
  )
  return [
    ...[...groups.values()].map(group => answeredNote(group, told)),
    ...leftOpen(wanted.rows, told),
    ...withheld(withheldRows(wanted.rows, told.c, told.k).length),
    ...drivers(told, wanted.rows.flatMap(driversOf)),
  ]
}

/** A drug for whose first use the test is the companion: that it may not be so for another use goes unsaid. */
const withoutLesser = (all: readonly Earlier[]): readonly Earlier[] =>
  all.filter(
    one =>
      one.link === 'approved' ||
      !one.row.drugs.every(drug =>
        all.some(
          other =>
            other.link === 'approved' &&
            other.test === one.test &&
            other.says === one.says &&
            other.row.drugs.includes(drug),
        ),
      ),
  )

function answeredNote(group: readonly Earlier[], { c, k, words }: Told<Outcome>): Note {
  const [first] = group
  const test = words.test(first?.test ?? '')
  const drugs = words.drugs([...new Set(group.flatMap(one => one.row.drugs))].slice(0, 6))
  const found = first?.says === 'found'
  const so = first?.older ? olderThanCancer : companion[first?.link ?? 'none']
  const review = found && !first?.older && first?.link !== 'none' && awaitsReview(first?.test ?? '', c, k)
  return {
    text: {
      ja: `${test}の結果があります（${found ? 'マーカー陽性' : 'マーカー陰性'}）：${drugs}。${so.ja}${review ? `。${beforeReview.ja}` : ''}`,
      en: `${test} has a result (marker ${found ? 'found' : 'not found'}): ${drugs}. ${so.en}${review ? `. ${beforeReview.en}` : ''}`,
    },
    cites: [
      'fee-2024/d004-2/2',
      'fee-2024/d004-2/4',
      'fee-2026/d004-2/2',
      'fee-2026/d004-2/4',
      ...(first?.link === 'none' ? (['qa-15/deemed-cdx'] as const) : []),
      ...(review ? profileDecidesCites : []),
    ],
  }
}

const beforeReview: Phrase = {
  ja: 'プロファイルの結果は、エキスパートパネルの検討（または有効な省略）までは治療の決定に使えません',
  en: 'As part of a profile it may not decide treatment before the expert panel has met or is validly waived',
}

const olderThanCancer: Phrase = {
  ja: 'ただし、検体はこの癌の発症日（または登録日）より前のものです。この癌の検査かを確認してください',
  en: 'Its specimen is older than the onset (or entry) of this cancer on record: check that the test was of this cancer',
}

const companion: Readonly<Record<Earlier['link'], Phrase>> = {
  approved: {
    ja: 'この検査がコンパニオン検査であり、新たな検査は不要です',
    en: 'It is the companion test, and no new one is needed',
  },
  'to-verify': {
    ja: 'ただし、この検査がコンパニオン検査であることは要確認です',
    en: 'That it is the companion test is to be verified',
  },
  none: {
    ja: 'ただし、知識表ではこの薬剤のコンパニオン検査ではありません。コンパニオン検査、またはエキスパートパネルの推奨（みなしCDx）が要ります',
    en: 'By our table it is not the companion test: that test, or a recommendation of the expert panel (deemed companion test), is needed',
  },
}

/** Tests that found nothing and leave the tumor to be tested, one line for each and its reason. */
function leftOpen(rows: readonly CdxRow[], { c, k, words }: Told<Outcome>): readonly Note[] {
  const groups = Map.groupBy(
    rows.flatMap(row => inconclusive(row, c, k)),
    one => `${one.test} ${one.blind}`,
  )
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const test = words.test(first.test)
    const drugs = words.drugs([...new Set(group.flatMap(({ row }) => row.drugs))].slice(0, 6))
    const { text, cites } = whyOpen[first.blind]
    return { text: { ja: `${test}${text.ja}：${drugs}`, en: `${test} ${text.en}: ${drugs}` }, cites }
  })
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
