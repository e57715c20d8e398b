import type { Note, Told } from '#cards'
import type { Case, Line, Locale, Phrase } from '#case'
import { disputedJudgements } from '../shared/disputed-judgements.ts'
import { facilityAdvice } from '../shared/facility-advice.ts'
import { onlyNotFiled } from '../shared/only-not-filed.ts'
import { holdsCdxProfile, useOf } from '../shared/panel-use.ts'
import { alternatives, cdxItemsFor, lastSafeOrderDate } from './alternatives.ts'
import type { Outcome } from './outcome.ts'

/** What stands beside the answer: other ways, the physician's prompts, what the report proposes for fast cancers. */
export function notes(told: Told<Outcome>): readonly Note[] {
  if (told.regime === 'report-2025') return []
  return [
    ...(onlyNotFiled(told.finding) ? facilityAdvice(told) : []),
    ...disputedJudgements(told.c),
    ...profileInHand(told),
    ...otherWays(told),
    ...(useOf(told.c) === 'profile' ? [...fastCancer(told), ...history(told), ...prompts(told)] : []),
    ...nothingElsewhere(told),
    ...deadline(told),
  ]
}

/** A profile that came with a companion test is reviewed after standard therapy; no new test is needed. */
const profileInHand = ({ c }: Told<Outcome>): readonly Note[] =>
  holdsCdxProfile(c)
    ? [
        {
          text: {
            ja: 'コンパニオン検査の際に取得したプロファイルがあります。標準治療後（終了見込みを含む）であれば、新たに検査せずその結果を評価でき、D006-19はCDxの点数を差し引いて算定します',
            en: 'A profile obtained with a companion test is on record. After standard therapy (or at its expected end) it can be reviewed without a new test; D006-19 is then billed less the CDx points',
          },
          cites: ['fee-2024/d006-19/6', 'fee-2026/d006-19/note-2', 'fee-2026/d006-19/1-ka'],
        },
      ]
    : []

function otherWays(told: Told<Outcome>): readonly Note[] {
  const items = told.words.items(cdxItemsFor(told.c.tumor?.groups, told.k))
  const ways: Record<ReturnType<typeof alternatives>[number], Note> = {
    'blood-after-tissue-failure': {
      text: {
        ja: '血液検体のパネルであれば、2回目として算定できます',
        en: 'A blood panel can be billed as the second test',
      },
      cites: ['fee-2024/d006-19/1-i', 'fee-2026/d006-19/1-a-ro'],
    },
    'cdx-route': {
      text: {
        ja: `コンパニオン検査としてなら、標準治療の終了を待たずに算定できます（この癌種の項目：${items}。項目ごとの条件は満たす必要があります）。併せて得たプロファイルは、標準治療後に評価できます`,
        en: `As a companion test it is payable without waiting for the end of standard therapy (items in this cancer: ${items}, each on its own conditions); the profile obtained with it can be reviewed after standard therapy`,
      },
      cites: ['wg-2024-09/cdx-use'],
    },
    'advanced-care': {
      text: {
        ja: '標準治療の終了前で保険の対象とならない場合、先進医療としての実施を検討できます（施設・費用は要確認）',
        en: 'Before standard therapy ends, and only where insurance does not apply, advanced medical care may be considered (site and fee to be verified)',
      },
      cites: ['advanced-care-2026/before-standard-therapy-ends'],
    },
  }
  return alternatives(told).map(way => ways[way])
}

function fastCancer({ c, k }: Told<Outcome>): readonly Note[] {
  const fast = k.tumors.some(row => row.poorPrognosis && c.tumor?.groups?.includes(row.id))
  if (!fast) return []
  return [
    {
      text: {
        ja: '膵癌・胆道癌など予後の悪い癌では、病勢が悪化する前の検査が重要です。一次治療の開始後であれば、主治医は早い時点で「終了が見込まれる」と判断できます',
        en: 'In cancers of poor prognosis (pancreas, biliary) testing before the disease worsens matters; once first-line therapy has started, the physician may judge early that it is expected to finish',
      },
      cites: ['report-2025/3', 'wg-2025-03/expected-to-finish'],
    },
  ]
}

function history({ c, words }: Told<Outcome>): readonly Note[] {
  const lines = c.therapy?.lines ?? []
  if (lines.length === 0) return []
  const said = (locale: Locale) =>
    lines
      .map(line => lineText(line, numbered(line, lines), words.drugs(line.drugs), locale))
      .join(locale === 'ja' ? '／' : ' / ')
  return [{ text: { ja: `治療歴：${said('ja')}`, en: `Therapy: ${said('en')}` } }]
}

/** Our own count gives way to the record's: a line we counted is not numbered where a later one is recorded as first or no later in number. */
const numbered = (line: Line, lines: readonly Line[]) =>
  line.basis === 'recorded' ||
  !lines.some(later => later.basis === 'recorded' && later.start > line.start && later.number <= line.number)

function lineText(line: Line, hasNumber: boolean, drugs: string, locale: Locale): string {
  const ended = line.endedFor === undefined ? '' : endings[line.endedFor][locale]
  const inferred = line.basis === 'recorded' ? '' : locale === 'ja' ? '・推定' : ', inferred'
  const perioperative = line.setting === 'perioperative'
  if (locale === 'ja') {
    const span = `${line.start}〜${line.end ?? ''}`
    const name = perioperative ? '周術期' : hasNumber ? `${line.number}次` : '前治療'
    return `${name} ${drugs}（${span}${ended}${inferred}）`
  }
  const span = line.end === undefined ? `from ${line.start}` : `${line.start} to ${line.end}`
  const name = perioperative ? 'perioperative' : hasNumber ? `line ${line.number}` : 'earlier'
  return `${name} ${drugs} (${span}${ended}${inferred})`
}

const endings: Record<NonNullable<Line['endedFor']>, Phrase> = {
  progression: { ja: '・増悪', en: ', progression' },
  toxicity: { ja: '・有害事象', en: ', toxicity' },
  completed: { ja: '・完遂', en: ', completed' },
  other: { ja: '', en: '' },
}

function prompts({ c }: Told<Outcome>): readonly Note[] {
  const ja = measured(c, 'ja')
  if (ja === '') return []
  return [
    {
      text: {
        ja: `全身状態・臓器機能（判断の材料。判断は主治医が行います）：${ja}`,
        en: `Performance status and organ function (prompts; the physician judges): ${measured(c, 'en')}`,
      },
    },
  ]
}

function measured({ fitness }: Case, locale: Locale): string {
  const { ecog, organFunction = [] } = fitness ?? {}
  const on = (day: string | undefined) => (day === undefined ? '' : locale === 'ja' ? `（${day}）` : ` (${day})`)
  return [
    ...(ecog?.value === undefined ? [] : [`ECOG PS ${ecog.value}${on(ecog.on)}`]),
    ...organFunction.map(
      ({ name, value, unit, on: day }) =>
        `${labNames[name]?.[locale] ?? name} ${value.toLocaleString('en-US')}${unit ? ` ${unit.replace(/uL$/, 'µL')}` : ''}${on(day)}`,
    ),
  ].join(locale === 'ja' ? '、' : ', ')
}

const labNames: Readonly<Record<string, Phrase>> = {
  creatinine: { ja: 'クレアチニン', en: 'creatinine' },
  egfr: { ja: 'eGFR', en: 'eGFR' },
  ast: { ja: 'AST', en: 'AST' },
  alt: { ja: 'ALT', en: 'ALT' },
  'total-bilirubin': { ja: '総ビリルビン', en: 'total bilirubin' },
  neutrophils: { ja: '好中球', en: 'neutrophils' },
  hemoglobin: { ja: 'ヘモグロビン', en: 'hemoglobin' },
  platelets: { ja: '血小板', en: 'platelets' },
}

const nothingElsewhere = ({ c }: Told<Outcome>): readonly Note[] =>
  c.panels?.length === 0 && c.order?.use !== 'cdx'
    ? [
        {
          text: {
            ja: '当院の記録に過去のパネル検査はありません。他院で受けていないことを確認してください',
            en: 'No earlier panel is on our record; confirm that none was done elsewhere',
          },
          cites:
            useOf(c) === 'haem-profile'
              ? ['fee-2024/d006-19/7', 'fee-2026/d006-19/2-a']
              : ['fee-2024/d006-19/1', 'fee-2026/d006-19/1-a'],
        },
      ]
    : []

function deadline({ c }: Told<Outcome>): readonly Note[] {
  const by = lastSafeOrderDate(c)
  if (by === undefined) return []
  const { nextLineStart } = c.therapy ?? {}
  const days = c.facility?.turnRoundDays
  return [
    {
      text: {
        ja: `次治療の開始予定 ${nextLineStart}、当院の所要日数 ${days}日から、結果の説明が間に合う最終オーダー日は ${by} ${by < c.asOf ? 'で、すでに過ぎています' : 'です'}`,
        en: `Next line planned for ${nextLineStart}; at ${days} days turn-round here, the last safe order date ${by < c.asOf ? 'was' : 'is'} ${by}`,
      },
    },
  ]
}
