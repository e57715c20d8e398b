import type { Headline, Told } from '#cards'
import { type Locale, labels } from '#case'
import { missingFacts } from '#rule'
import { blindTo } from '../shared/blind-to.ts'
import { cdxItemsOf } from '../shared/cdx-item-of.ts'
import { isAgnostic } from './agnostic.ts'
import { asked } from './asked.ts'
import { awaitsReview } from './awaits-review.ts'
import { chosen } from './chosen.ts'
import { earlierResults } from './earlier-results.ts'
import { fitWords } from './fit-words.ts'
import { orderedInVain } from './ordered-tests.ts'
import { focus, type Outcome } from './outcome.ts'
import { specimenFits } from './specimen-fit.ts'
import { confirmedTests, isPanel } from './tests-of.ts'
import { wantedRows } from './wanted-rows.ts'

/** A summary names a few; the card names all. */
function few(told: Told<Outcome>, names: readonly string[], count: number): string {
  const { words } = told
  const more = names.length - count
  const rest = words.locale === 'ja' ? `ほか${more}件` : ` +${more}`
  return `${words.list(names.slice(0, count))}${more > 0 ? rest : ''}`
}

const tests = (told: Told<Outcome>) =>
  few(told, chosen(told).tests.map(told.words.test), told.words.locale === 'ja' ? 2 : 1)

/** The drugs asked for, or, where tests are asked for, those that hang on them. */
function drugs(told: Told<Outcome>): string {
  const what = asked(told.c, told.k)
  const rows = chosen(told).rows
  const named = [...new Set(rows.flatMap(row => row.drugs))]
  const wanted = what.by === 'drugs' ? named.filter(drug => what.drugs.includes(drug)) : named
  return few(told, (wanted.length > 0 ? wanted : named).map(told.words.drug), 2)
}

/** Items are what a panel is ordered for, so a marker that only a panel answers has one. One drug or two are named beside it. */
const markers = (told: Told<Outcome>) => {
  const { rows } = chosen(told)
  const items = itemsNamed(told)
  const room = told.words.locale === 'ja' ? 2 : 1
  const named = new Set(rows.flatMap(row => row.drugs)).size > room ? '' : drugs(told)
  if (named === '') return items
  return told.words.locale === 'ja' ? `${items}（${named}）` : `${items} (${named})`
}

const itemsNamed = (told: Told<Outcome>) =>
  few(
    told,
    [...new Set(chosen(told).rows.flatMap(cdxItemsOf))].map(item => told.words.items([item])),
    3,
  )

/**
 * Of a panel ordered without a drug: what is particular to this cancer. The markers of any cancer that only a panel
 * answers are true of every patient; nothing where this cancer has such a marker of its own.
 */
function wholeCancer(told: Told<Outcome>, locale: Locale): string | undefined {
  const { c, k, words } = told
  const wanted = wantedRows(c, k)
  if (asked(c, k).by !== 'all' || 'missing' in wanted || !chosen(told).rows.every(isAgnostic)) return undefined
  const own = wanted.rows.filter(row => !isAgnostic(row) && confirmedTests(row).some(test => !isPanel(test, k)))
  const details = [...new Set(own.map(row => row.detail[locale]))].sort((a, b) => Number(isLong(a)) - Number(isLong(b)))
  const cancer = words.tumor(c.tumor?.groups?.[0] ?? '').replace(/ *[（(].*$/, '')
  const panels = tests(told)
  if (details.length === 0)
    return locale === 'ja'
      ? `${cancer}に固有のコンパニオン検査は知識表にありません。臓器横断的なマーカーはパネルで調べます${panels && `（${panels}）`}`
      : `No single companion test of its own in ${cancer}; tumor-agnostic markers: by panel`
  const sentence = (shown: number) =>
    locale === 'ja'
      ? `${cancer}のマーカーで、単独のコンパニオン検査で調べられるもの：${few(told, details, shown)}`
      : `Markers in ${cancer} that a single companion test answers: ${few(told, details, shown)}`
  return [3, 2].map(sentence).find(text => text.length < 140) ?? sentence(1)
}

/** A summary names the short ones first; none is left out of the count. */
const isLong = (detail: string) => detail.length > 32

const obstacles = (told: Told<Outcome>, locale: Locale) =>
  told.words.list([...new Set(specimenFits(chosen(told).rows, told.c, told.k).map(({ why }) => fitWords(why, locale)))])

/** A panel ordered as a profile is not meant to be the companion test of anything yet. */
const inVain = (told: Told<Outcome>, locale: Locale) =>
  asked(told.c, told.k).by === 'all' || orderedInVain(chosen(told).rows, told.c).length === 0
    ? ''
    : locale === 'ja'
      ? '。オーダー中の検査がCDxかは未確認です'
      : '; the test ordered is unconfirmed'

/** For some marker every single test looks at the germline, and the tumor's own variants count as well. */
const ofTheGermlineAlone = (told: Told<Outcome>) => {
  const { rows, tests: single } = chosen(told)
  return rows.some(row => {
    const named = confirmedTests(row).filter(test => single.includes(test))
    return named.length > 0 && named.every(test => blindTo(row, test, undefined, told.k) === 'germline')
  })
}

const known = (told: Told<Outcome>) => chosen(told).answered === 'all'

const lacking = (told: Told<Outcome>, locale: Locale) =>
  missingFacts(focus(told))
    .map(path => labels[path][locale])
    .slice(0, 2)
    .join(locale === 'ja' ? '、' : '; ')

const alreadyKnown = {
  ja: (told: Told<Outcome>) =>
    `すでに結果があり、新たなコンパニオン検査は不要です（${drugs(told)}）${unreviewed(told) ? '。投与の判断はエキスパートパネルの検討（または有効な省略）の後です' : ''}`,
  en: (told: Told<Outcome>) =>
    `Already answered, no new companion test needed (${drugs(told)})${unreviewed(told) ? '; the expert panel comes first' : ''}`,
}

const unreviewed = (told: Told<Outcome>) =>
  earlierResults(chosen(told).rows, told.c, told.k).some(
    ({ says, test }) => says === 'found' && awaitsReview(test, told.c, told.k),
  )

/** The one sentence a physician reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  'specimen-unsuitable': {
    indicator: 'warning',
    summary: {
      ja: told => `${drugs(told)}のコンパニオン検査は、この検体では実施できません：${obstacles(told, 'ja')}`,
      en: told => `No companion test of ${drugs(told)} can be done on this specimen: ${obstacles(told, 'en')}`,
    },
  },
  'cannot-tell': {
    indicator: 'info',
    summary: {
      ja: told => {
        const what = lacking(told, 'ja')
        return what
          ? `コンパニオン検査を選べません。記録にないもの：${what}`
          : '確認済みのコンパニオン検査がありません。候補の検査は要確認です'
      },
      en: told => {
        const what = lacking(told, 'en')
        return what
          ? `Cannot name the companion test. Not on record: ${what}`
          : 'No companion test is confirmed; the candidates are to be verified'
      },
    },
  },
  'panel-only': {
    indicator: 'info',
    summary: {
      ja: told => {
        if (known(told)) return alreadyKnown.ja(told)
        return (
          wholeCancer(told, 'ja') ??
          `${markers(told)}のコンパニオン検査はパネルだけです：${tests(told)}${inVain(told, 'ja')}`
        )
      },
      en: told => {
        if (known(told)) return alreadyKnown.en(told)
        return wholeCancer(told, 'en') ?? `Only a panel answers ${markers(told)}: ${tests(told)}${inVain(told, 'en')}`
      },
    },
  },
  'panel-preferred': {
    indicator: 'info',
    summary: {
      ja: told =>
        known(told)
          ? alreadyKnown.ja(told)
          : `コンパニオン検査には${tests(told)}が適します（${drugs(told)}）${inVain(told, 'ja')}`,
      en: told =>
        known(told) ? alreadyKnown.en(told) : `${tests(told)} fits best for ${drugs(told)}${inVain(told, 'en')}`,
    },
  },
  'single-test-available': {
    indicator: 'info',
    summary: {
      ja: told => {
        if (known(told)) return alreadyKnown.ja(told)
        return ofTheGermlineAlone(told)
          ? `${drugs(told)}のコンパニオン検査は${tests(told)}から始められます（生殖細胞系列のみ。陰性なら腫瘍の検査も要ります）`
          : `${drugs(told)}のコンパニオン検査は単独検査で足ります：${tests(told)}${inVain(told, 'ja')}`
      },
      en: told => {
        if (known(told)) return alreadyKnown.en(told)
        return ofTheGermlineAlone(told)
          ? `${tests(told)} can come first for ${drugs(told)} (germline only: if negative, test the tumor too)`
          : `A single test suffices for ${drugs(told)}: ${tests(told)}${inVain(told, 'en')}`
      },
    },
  },
  'no-cdx': {
    indicator: 'info',
    summary: {
      ja: () => 'この癌種では、オーダーの薬剤・項目にコンパニオン検査を要する適応が知識表にありません',
      en: () => 'Our table has no companion test for this drug or item in this cancer',
    },
  },
}
