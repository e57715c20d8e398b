import type { Note, Told } from '#cards'
import { ask, type Rule } from '#rule'
import { disputedJudgements } from '../shared/disputed-judgements.ts'
import { facilityAdvice } from '../shared/facility-advice.ts'
import { onlyNotFiled } from '../shared/only-not-filed.ts'
import { useOf } from '../shared/panel-use.ts'
import { orderPayable } from '../shared/payability.ts'
import { type Bill, billOf } from './bill.ts'
import { claimNotes } from './claim-notes.ts'
import { counselling } from './counselling.ts'
import { ledgersOf } from './ledger.ts'
import type { Outcome } from './outcome.ts'
import { subjectOf } from './subject.ts'

const n = (amount: number) => amount.toLocaleString('en-US')

/** The bill line by line, the ledger, what the claim must say, and what else bears on the money. */
export function notes(told: Told<Outcome>): readonly Note[] {
  const bill = billOf(told)
  if (bill === undefined) return []
  const refused = told.outcome === 'not-payable' && subjectOf(told.c).of === 'order'
  if (told.regime === 'report-2025') return refused ? [] : ledger(told, bill)
  if (refused) return [...facility(told), ...referral(told)]
  return [
    ...disputedJudgements(told.c),
    ...companionLines(told, bill),
    ...remainder(told, bill),
    ...bundling(bill),
    ...ledger(told, bill),
    ...patientShare(told, bill),
    ...explanation(told),
    ...claimTexts(told),
    ...counselling(told),
    ...relatives(told, bill),
    ...facility(told),
  ]
}

const cites = (ids: readonly string[]): Pick<Note, 'cites'> => {
  const [first, ...more] = ids as Rule['cites']
  return first === undefined ? {} : { cites: [first, ...more] }
}

/** What the companion test pays, by joint price, and what is left out of it. */
function companionLines({ words }: Told<Outcome>, { companion }: Bill): readonly Note[] {
  if (companion === undefined) return []
  const items = (acts: readonly { readonly item?: string }[]) => words.items(acts.flatMap(({ item }) => item ?? []))
  return [
    ...companion.lines.map(({ name, points, acts, cites: ids }) => ({
      text: {
        ja: `${name.ja}（${items(acts)}）：${n(points)}点`,
        en: `${name.en} (${items(acts)}): ${n(points)} points`,
      },
      ...cites(ids),
    })),
    ...companion.leftOut.map(({ act, exclusion }) => ({
      text: {
        ja: `${items([act])}は、併せて行うと主たるもののみの算定となり、点数は加わりません`,
        en: `${items([act])} adds nothing: of the tests done together only the main one is paid`,
      },
      ...cites(exclusion.cites),
    })),
  ]
}

const NOTE_2 = ['fee-2022/d006-19/note-2', 'fee-2024/d006-19/note-2', 'fee-2026/d006-19/note-2']

/** What is left of the profile after the companion test, and the evaluation. */
function remainder({ c, outcome }: Told<Outcome>, { fees, completed, companion, readings }: Bill): readonly Note[] {
  const { profile, evaluation } = fees
  const ids = [...profile.cites, ...NOTE_2, ...evaluation.cites]
  if (companion === undefined)
    return [
      {
        text: {
          ja: `${profile.name.ja}：${outcome === 'bundled' ? '入院料に含まれ0点' : `${n(profile.points)}点（検体提出時）`}。${evaluation.name.ja}：${n(evaluation.points)}点（評価し、文書で説明したとき）`,
          en: `${profile.name.en}: ${outcome === 'bundled' ? 'contained in the ward fee, 0 points' : `${n(profile.points)} points (at submission)`}. ${evaluation.name.en}: ${n(evaluation.points)} points (once evaluated and explained in writing)`,
        },
        ...cites([...profile.cites, ...evaluation.cites]),
      },
    ]
  if (completed === undefined)
    return readings.map(({ reading, profile: left }) => ({
      text: {
        ja: `読み（${READINGS[reading].ja}）：評価のときの${profile.name.ja}は${n(left)}点`,
        en: `Reading (${READINGS[reading].en}): ${profile.name.en} at evaluation ${n(left)} points`,
      },
      ...cites(ids),
    }))
  if (completed.profile === 0) return []
  const when =
    subjectOf(c).of === 'order'
      ? { ja: '標準治療後（見込みを含む）に、', en: 'After standard therapy (or at its expected end), once' }
      : { ja: '', en: 'Once' }
  return [
    {
      text: {
        ja: `${when.ja}評価し文書で説明すれば、${profile.name.ja} ${n(profile.points)}－${n(companion.points)}＝${n(completed.profile)}点と${evaluation.name.ja} ${n(evaluation.points)}点。計${n(completed.total)}点（判断料は別）`,
        en: `${when.en} evaluated and explained in writing: ${profile.name.en} ${n(profile.points)} − ${n(companion.points)} = ${n(completed.profile)} points, ${evaluation.name.en} ${n(evaluation.points)}; ${n(completed.total)} in all, interpretation fee apart`,
      },
      ...cites(ids),
    },
  ]
}

/** What the order comes to by each reading of the ward's fee. */
const bundling = ({ bundlingOpen, fees }: Bill): readonly Note[] =>
  bundlingOpen === undefined
    ? []
    : [
        {
          text: {
            ja: `入院料に含まれない読みでは計${n(bundlingOpen.beside.total)}点、含まれる読みでは計${n(bundlingOpen.bundled.total)}点`,
            en: `By the reading that the ward does not contain the test ${n(bundlingOpen.beside.total)} points, by the other ${n(bundlingOpen.bundled.total)}`,
          },
          ...cites([...fees.profile.cites, ...fees.evaluation.cites]),
        },
      ]

const READINGS = {
  'subtract-all': { ja: '行った項目すべての点数を差し引く', en: 'the points of every item are subtracted' },
  'subtract-listed': { ja: '一覧にある項目の点数だけを差し引く', en: 'only those of listed items are' },
  'not-on-list': { ja: '一覧にない検査には注2を使えない', en: 'note 2 does not apply to tests outside the list' },
} as const

/** Income against what the laboratory charges, and what is lost if the explanation never happens. */
function ledger({ k, c }: Told<Outcome>, bill: Bill): readonly Note[] {
  const { completed, unexplained, atStake = 0 } = ledgersOf(bill, subjectOf(c).use, k)
  const price = k.labPrices.find(({ yen }) => yen === (completed ?? unexplained)?.labPrice)
  const side = (one: typeof completed, ja: string, en: string) => {
    if (one === undefined) return undefined
    const margin = one.margin === undefined ? undefined : `${one.margin < 0 ? '−' : '＋'}${n(Math.abs(one.margin))}`
    return {
      ja: `${ja} 収入${n(one.income)}円${margin === undefined ? '' : `（検査費用 約${n(one.labPrice ?? 0)}円との差 ${margin}円）`}`,
      en: `${en} income ${n(one.income)} yen${margin === undefined ? '' : ` (against about ${n(one.labPrice ?? 0)} for the test: ${margin})`}`,
    }
  }
  const done = side(completed, '説明まで終えれば', 'once explained,')
  const lost =
    atStake > 0 || completed === undefined ? side(unexplained, '説明に至らなければ', 'never explained,') : undefined
  const parts = [done, lost].filter(part => part !== undefined)
  if (parts.length === 0) return []
  return [
    {
      text: {
        ja: `収支：${parts.map(({ ja }) => ja).join('。')}`,
        en: `Ledger: ${parts.map(({ en }) => en).join('; ')}`,
      },
      ...cites([...(price?.cites ?? []), 'qa-17/4-1']),
    },
  ]
}

function patientShare({ k, c }: Told<Outcome>, bill: Bill): readonly Note[] {
  const { patientAt30Percent: yen } = ledgersOf(bill, subjectOf(c).use, k)
  if (yen === undefined || yen === 0) return []
  return [
    {
      text: {
        ja: `患者負担：3割なら計${n(yen)}円（月ごとの高額療養費の上限まで）`,
        en: `The patient at 30%: ${n(yen)} yen in all (up to the monthly ceiling)`,
      },
      cites: ['copay/high-cost'],
    },
  ]
}

const explanation = ({ c }: Told<Outcome>): readonly Note[] =>
  c.explanation?.given === true
    ? []
    : [
        {
          text: {
            ja: '本人が受診できないときは、本人の同意を得た代理人への文書での説明で算定できます。亡くなった後の説明では算定できません',
            en: 'Where the patient cannot come, a proxy may be told in writing with the patient’s consent; not after the death',
          },
          cites: ['qa-17/4-2'],
        },
      ]

const claimTexts = (told: Told<Outcome>): readonly Note[] =>
  claimNotes(told).map(({ text, cites: ids }) => ({
    text: { ja: `摘要欄：${text}`, en: `On the claim: ${text}` },
    cites: ids,
  }))

/** From 2026-06 the blood test is paid for close relatives of a person diagnosed with HBOC. */
const relatives = ({ k }: Told<Outcome>, { companion }: Bill): readonly Note[] =>
  k.inForce.has('fee-2026') && companion?.lines.some(({ acts }) => acts.some(({ fee }) => fee === 'D006-18-2'))
    ? [
        {
          text: {
            ja: 'この検査でHBOCと診断された場合、父母・子・きょうだいのBRCA1/2検査（血液）も保険で算定できます',
            en: 'If this test leads to a diagnosis of HBOC, the blood test of parents, children and siblings is insured too',
          },
          cites: ['fee-2026/d006-18/2-relatives'],
        },
      ]
    : []

const GENOME_HOSPITALS: readonly string[] = ['core', 'hub', 'cooperative-ep', 'cooperative']

/** Where the hospital has not filed the test, and nothing else is in its way: where to refer, and what it may do itself. */
const referral = ({ c, k }: Told<Outcome>): readonly Note[] =>
  onlyNotFiled(ask(orderPayable[useOf(c)], c, k)) ? facilityAdvice({ c, k }) : []

/** A hospital that is not designated does not order the test itself; it refers. */
const facility = ({ c: { facility: us } }: Told<Outcome>): readonly Note[] =>
  us?.type === undefined || GENOME_HOSPITALS.includes(us.type)
    ? []
    : [
        {
          text: {
            ja: '施設基準は、がんゲノム医療の中核拠点・拠点・連携病院であることを求めます。当院の類型の設定を確認し、該当しなければ紹介してください',
            en: 'The facility standard asks for a designated genome hospital; check how ours is configured, and refer if it is none',
          },
          cites: ['facility/genome-hospital'],
        },
      ]
