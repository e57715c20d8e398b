import type { Note, Told } from '#cards'
import type { Knowledge } from '#knowledge'
import { shownInBlood, touchesBrca } from './brca.ts'

/** The fee of the counseling, by the day it is given, by what this hospital has filed and by what was billed before. */
export function fee(told: Told): readonly Note[] {
  if (told.regime !== 'fee-2026') return [until2026(told)]
  const filed = told.c.facility?.filed
  if (filed !== undefined && !filed.includes('B001-11')) return [notFiled, ...beforeBrca(told)]
  return [guidance(told), ...(filed === undefined ? [checkFiling] : []), ...beforeBrca(told)]
}

/** The points of a fee item on the day asked; a dash where the table has none, for a missing price must not cost the finding. */
const points = ({ fees }: Knowledge, item: string): string =>
  fees.find(one => one.fee === item)?.points.toLocaleString('en-US') ?? '—'

const billed = ({ c }: Told, item: string) => c.charges?.findLast(charge => charge.fee === item)

/** Guidance on a blood test has note 6, on a panel note 7; the amount is the same. */
const until2026 = (told: Told): Note => ({
  text: {
    ja: `点数：届け出た医療機関での遺伝カウンセリングは、D026の加算 ${points(told.k, 'D026-note-7')}点（月1回）。届出の有無を確かめてください`,
    en: `Fee: genetic counseling at a hospital that has filed adds ${points(told.k, 'D026-note-7')} points to D026 (once a month); check the filing`,
  },
  cites: shownInBlood(told) ? ['fee-2024/d026/note-6', 'fee-2024/d026/9'] : ['fee-2024/d026/note-7'],
})

/** Item 2イ the first time, 2ロ the second, each once per patient. */
function guidance(told: Told): Note {
  const first = billed(told, 'B001-11-2i')
  const [i, ro] = [points(told.k, 'B001-11-2i'), points(told.k, 'B001-11-2ro')]
  if (first === undefined)
    return {
      text: {
        ja: `点数：結果に基づく指導は、初回がB001-11「2」イ ${i}点（摘要欄に検査日）、後日あらためて行う2回目が「2」ロ ${ro}点（摘要欄にイの日）。臨床遺伝学の十分な知識を持つ医師が文書を渡した場合で、患者1人につきそれぞれ1回です`,
        en: `Fee: guidance on the result is B001-11 item 2イ, ${i} points, the first time (day of the test on the claim) and item 2ロ, ${ro} points, the second (day of イ on the claim); by a doctor with sufficient knowledge of clinical genetics, with a document, each once per patient`,
      },
      cites: ['fee-2026/b001-11/7', 'fee-2026/b001-11/2', 'fee-2026/b001-11/3'],
    }
  const on = first.on === undefined ? { ja: '', en: '' } : { ja: `（${first.on}）`, en: ` (${first.on})` }
  return billed(told, 'B001-11-2ro') === undefined
    ? {
        text: {
          ja: `点数：B001-11「2」イは算定済みです${on.ja}。生活状況の変化などを踏まえた2回目の指導は「2」ロ ${ro}点（摘要欄にイの日）`,
          en: `Fee: B001-11 item 2イ is billed already${on.en}. Guidance given anew, as circumstances change, is item 2ロ, ${ro} points (day of イ on the claim)`,
        },
        cites: ['fee-2026/b001-11/3'],
      }
    : {
        text: {
          ja: '点数：B001-11「2」イ・ロとも算定済みで、この患者ではもう算定できません',
          en: 'Fee: B001-11 items 2イ and 2ロ are both billed; there is none left for this patient',
        },
        cites: ['fee-2026/b001-11/2', 'fee-2026/b001-11/3'],
      }
}

const checkFiling: Note = {
  text: {
    ja: 'B001-11（注5）の施設基準を当院が届け出ているかは分かっていません。算定の前に確かめてください',
    en: 'Whether this hospital has filed B001-11 (note 5) is not known; check before billing',
  },
  cites: ['fee-2026/b001-11/7'],
}

const notFiled: Note = {
  text: {
    ja: '点数：当院はB001-11を届け出ていないため、遺伝カウンセリングの点数を算定できません。届け出た医療機関へ紹介してください',
    en: 'Fee: this hospital has not filed B001-11 and cannot bill the counseling; refer to one that has',
  },
  cites: ['fee-2026/b001-11/7'],
}

/** Before a confirming BRCA1/2 test the explanation has a fee of its own, once, which excludes another. */
const beforeBrca = (told: Told): readonly Note[] =>
  !touchesBrca(told) || shownInBlood(told) || billed(told, 'B001-11-1') !== undefined
    ? []
    : [
        {
          text: {
            ja: `血液のBRCA1/2検査の前に文書で説明すれば、B001-11「1」${points(told.k, 'B001-11-1')}点（患者1人につき1回）。その場合、がん患者指導管理料（B001の23）ニは算定できません。検査と指導の医療機関が違えば、検査をした側が請求します`,
            en: `A written explanation before BRCA1/2 in blood is B001-11 item 1, ${points(told.k, 'B001-11-1')} points (once per patient); B001-23ニ is then not payable. If two hospitals share it, the one that tests claims`,
          },
          cites: ['fee-2026/b001-11/1', 'fee-2026/b001-11/5'],
        },
      ]
