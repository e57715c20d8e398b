import type { Note, Told } from '#cards'
import type { CdxRow } from '#knowledge'
import { isAgnostic } from '../agnostic.ts'
import { asked } from '../asked.ts'
import { chosen } from '../chosen.ts'
import type { Outcome } from '../outcome.ts'

/** A drug that can be the first needs its test before treatment; a marker found in any cancer is rare in most. */
export function timingNotes(told: Told<Outcome>): readonly Note[] {
  const { rows, answered } = chosen(told)
  const started = told.c.therapy?.lines?.some(line => line.setting !== 'perioperative') === true
  // That the label of a drug for any cancer names no line makes it nobody's first choice, unless it is the one being ordered.
  const ofAnyCancerToo = asked(told.c, told.k).by === 'drugs'
  const early = rows.filter(
    row => row.firstLine === 'yes' && row.confidence !== 'unverified' && (ofAnyCancerToo || !isAgnostic(row)),
  )
  const named = [...new Set(early.flatMap(row => row.drugs))]
  const drugs = told.words.drugs(named.slice(0, 4))
  const [ja, en] = named.length > 4 ? ['など', ' and others'] : ['', '']
  const agnostic = told.outcome === 'panel-only' && rows.length > 0 && rows.every(isFusionOfAnyCancer)
  return [
    ...(early.length > 0 && !started && answered !== 'all'
      ? [
          {
            text: {
              ja: `一次治療から使えるとされる薬剤があります（${drugs}${ja}）。治療開始前に検査してください。コンパニオン検査としてなら時期を問わず算定できます`,
              en: `Held to be usable in first line: ${drugs}${en}. Test before treatment starts; as a companion test it is payable at any time`,
            },
            cites: ['wg-2024-09/cdx-use', 'report-2025/3'],
          } as const,
        ]
      : []),
    ...(agnostic && answered !== 'all'
      ? [
          {
            text: {
              ja: '臓器横断的なマーカー（NTRK・RET融合など）は頻度が低く、陽性になる癌種も限られます。各癌種のガイドラインを参考に適応を判断してください',
              en: 'Tumor-agnostic markers (NTRK and RET fusions and others) are rare and occur in few cancers; follow the guideline of the cancer',
            },
            cites: ['report-2025/3'],
          } as const,
        ]
      : []),
  ]
}

const isFusionOfAnyCancer = ({ tumors, marker }: CdxRow) =>
  tumors.includes('solid') && marker.by === 'alteration' && marker.anyOf.every(one => one.kind === 'fusion')
