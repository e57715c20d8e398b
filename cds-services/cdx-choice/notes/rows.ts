import type { Note, Told, Words } from '#cards'
import type { Locale, Phrase } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { isAgnostic } from '../agnostic.ts'
import { asked } from '../asked.ts'
import type { Outcome } from '../outcome.ts'
import { confirmedTests, isPanel, onlyByPanel, ranked, testsToVerify } from '../tests-of.ts'
import { wantedRows } from '../wanted-rows.ts'
import { citesOf } from './cites.ts'

/** Beyond this many drugs a card speaks of markers, not drugs. */
const ROWS_SHOWN_ONE_BY_ONE = 6
/** Tests nobody has confirmed are named to be looked up, not to be ordered: a few will do. */
const TO_VERIFY_SHOWN = 3

/** Which test answers what: drug by drug, or marker by marker; of a whole cancer only what needs a panel. */
export function rowNotes({ c, k, words }: Told<Outcome>): readonly Note[] {
  const wanted = wantedRows(c, k)
  if ('missing' in wanted) return []
  const { rows, perhaps } = wanted
  if (rows.length <= ROWS_SHOWN_ONE_BY_ONE)
    return [...rows.map(row => line([row], k, words, true)), ...narrower(perhaps, words)]
  const markers = [...Map.groupBy(rows, row => row.detail.ja).values()]
  const whole = asked(c, k).by === 'all'
  if (!whole) return [...markers.map(group => line(group, k, words)), ...narrower(perhaps, words)]
  const [agnostic, own] = [markers.filter(isOfAnyCancer), markers.filter(group => !isOfAnyCancer(group))]
  const shown = own.filter(group => group.some(row => onlyByPanel(row, k)))
  return [
    ...shown.map(group => line(group, k, words)),
    ...others(
      own.filter(group => !shown.includes(group)),
      k,
      words,
    ),
    ...anyCancer(agnostic),
    ...narrower(perhaps, words),
  ]
}

/** With room for it, the use in the words of the label; else what its line or setting is in short. */
function line(rows: readonly CdxRow[], k: Knowledge, words: Words, withLabel = false): Note {
  const text = (locale: Locale) =>
    `${head(rows, words, locale)} → ${parts(rows, k, words, locale, withLabel).join('；')}`
  const cites = citesOf(rows)
  return { text: { ja: text('ja'), en: text('en').replaceAll('；', '; ') }, ...(cites && { cites }) }
}

function head(rows: readonly CdxRow[], words: Words, locale: Locale): string {
  const drugs = [...new Set(rows.flatMap(row => row.drugs))]
  const marker = rows[0]?.detail[locale] ?? ''
  return drugs.length <= 3 ? `${words.drugs(drugs)}${locale === 'ja' ? '：' : ': '}${marker}` : marker
}

function parts(
  rows: readonly CdxRow[],
  k: Knowledge,
  words: Words,
  locale: Locale,
  withLabel: boolean,
): readonly string[] {
  const confirmed = ranked(rows, confirmedTests)
  const open = ranked(rows, testsToVerify).filter(test => !confirmed.includes(test))
  const named = words.list(open.slice(0, TO_VERIFY_SHOWN).map(words.test))
  const more = open.length - TO_VERIFY_SHOWN
  const only = rows.filter(row => onlyByPanel(row, k)).length
  const [row] = rows
  const say = (phrase: Phrase) => phrase[locale]
  return [
    ...(confirmed.length > 0 ? [words.list(confirmed.map(words.test))] : []),
    ...(only > 0 ? [say(only === rows.length ? said.panelOnly : said.panelOnlyForSome)] : []),
    ...(rows.length === 1 && row !== undefined ? (withLabel ? [label(row, locale)] : setting(row, locale)) : []),
    ...(open.length > 0
      ? [`${say(said.toVerify)}${named}${more > 0 ? (locale === 'ja' ? `ほか${more}種` : ` +${more}`) : ''}`]
      : []),
    ...(rows.every(one => one.confidence === 'unverified') ? [say(said.rowToVerify)] : []),
  ]
}

const label = ({ indication }: CdxRow, locale: Locale) =>
  locale === 'ja' ? `効能：${indication.ja}` : `label: ${indication.en}`

function setting({ when, firstLine }: CdxRow, locale: Locale): readonly string[] {
  const named = settings[when] ?? (firstLine === 'yes' ? said.firstLine : undefined)
  return named === undefined ? [] : [named[locale]]
}

const said = {
  panelOnly: { ja: 'パネルのみ', en: 'panel only' },
  panelOnlyForSome: { ja: '一部の薬剤はパネルのみ', en: 'panel only for some drugs' },
  firstLine: { ja: '一次治療から使用可', en: 'usable in first line' },
  toVerify: { ja: '要確認：', en: 'to be verified: ' },
  rowToVerify: { ja: 'この行は要確認', en: 'row to be verified' },
} as const satisfies Readonly<Record<string, Phrase>>

const settings: Readonly<Partial<Record<CdxRow['when'], Phrase>>> = {
  'first-line': { ja: '一次治療の適応', en: 'first-line use' },
  'before-chemotherapy': { ja: '化学療法未治療の適応', en: 'before chemotherapy' },
  'later-line': { ja: '前治療後の適応', en: 'after earlier therapy' },
  'after-chemotherapy': { ja: '化学療法後の適応', en: 'after chemotherapy' },
  'after-egfr-tki': { ja: 'EGFR-TKI後の適応', en: 'after an EGFR-TKI' },
  'after-osimertinib': { ja: 'オシメルチニブ後の適応', en: 'after osimertinib' },
  perioperative: { ja: '周術期の適応', en: 'around surgery' },
  maintenance: { ja: '維持療法の適応', en: 'maintenance' },
}

const isOfAnyCancer = (group: readonly CdxRow[]) => group.every(isAgnostic)

/** Markers of any solid cancer, in one short line. */
function anyCancer(markers: readonly (readonly CdxRow[])[]): readonly Note[] {
  if (markers.length === 0) return []
  const cites = citesOf(markers.flat())
  const named = (locale: Locale) => detailsOf(markers, locale).join(locale === 'ja' ? '、' : ', ')
  return [
    {
      text: { ja: `臓器横断的なマーカー：${named('ja')}`, en: `Tumor-agnostic markers: ${named('en')}` },
      ...(cites && { cites }),
    },
  ]
}

const detailsOf = (markers: readonly (readonly CdxRow[])[], locale: Locale) =>
  markers.flatMap(group => group[0]?.detail[locale] ?? [])

/** Markers of a whole cancer that do not depend on a panel, by what is confirmed to answer them: a line each. */
function others(markers: readonly (readonly CdxRow[])[], k: Knowledge, words: Words): readonly Note[] {
  const groups = Map.groupBy(markers, group => {
    const confirmed = group.flatMap(confirmedTests)
    if (confirmed.length === 0) return 'none'
    return confirmed.some(test => !isPanel(test, k)) ? 'single' : 'panel'
  })
  return (['single', 'panel', 'none'] as const).flatMap(which => {
    const group = groups.get(which)
    if (group === undefined) return []
    const named = (locale: Locale) =>
      which === 'single' && group.length <= ROWS_SHOWN_ONE_BY_ONE
        ? group.map(rows => withTest(rows, k, words, locale))
        : detailsOf(group, locale)
    return {
      text: {
        ja: `${answeredBy[which].ja}：${named('ja').join('、')}`,
        en: `${answeredBy[which].en}: ${named('en').join(', ')}`,
      },
      cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
    }
  })
}

/** A marker with the single tests that answer it, two by name. */
function withTest(rows: readonly CdxRow[], k: Knowledge, words: Words, locale: Locale): string {
  const tests = ranked(rows, confirmedTests).filter(one => !isPanel(one, k))
  const named = tests
    .slice(0, 2)
    .map(words.test)
    .join(locale === 'ja' ? '／' : ' / ')
  const more = tests.length - 2
  const marker = rows[0]?.detail[locale] ?? ''
  return locale === 'ja'
    ? `${marker}→${named}${more > 0 ? `ほか${more}種` : ''}`
    : `${marker} → ${named}${more > 0 ? ` +${more}` : ''}`
}

const answeredBy = {
  single: { ja: '単独のコンパニオン検査で調べられるマーカー', en: 'Markers that a single companion test answers' },
  panel: {
    ja: '確認済みの検査がパネルだけのマーカー（ほかの検査は要確認）',
    en: 'Markers of which only a panel is confirmed (other tests to be verified)',
  },
  none: { ja: '確認済みの検査がないマーカー（要確認）', en: 'Markers without a confirmed test (to be verified)' },
} as const satisfies Readonly<Record<string, Phrase>>

function narrower(perhaps: readonly CdxRow[], words: Words): readonly Note[] {
  if (perhaps.length === 0) return []
  const drugs = words.drugs([...new Set(perhaps.flatMap(row => row.drugs))].slice(0, ROWS_SHOWN_ONE_BY_ONE))
  const cites = citesOf(perhaps)
  return [
    {
      text: {
        ja: `診断（組織型など）が絞れれば対象になりうる薬剤があります：${drugs}など`,
        en: `With a narrower diagnosis these may apply: ${drugs} and others`,
      },
      ...(cites && { cites }),
    },
  ]
}
