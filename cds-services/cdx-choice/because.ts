import type { Sentence, Words } from '#cards'
import type { Locale } from '#case'
import type { Reason } from '#rule'
import { fitWords } from './fit-words.ts'
import type { companionTest } from './question.ts'

type Reasons = Reason<typeof companionTest>

/** One sentence per reason; the paragraph is added by the renderer. */
export const because: Readonly<Record<Reasons, Sentence>> = {
  'cancer-known': {
    ja: (f, w) => `癌種：${w.tumor(String(f.cancer))}`,
    en: (f, w) => `Cancer: ${w.tumor(String(f.cancer))}`,
  },
  'asked-for-drugs': {
    ja: (f, w) => `オーダー中の薬剤のコンパニオン検査を調べました：${w.drugs(f.drugs)}`,
    en: (f, w) => `Companion tests of the drugs being ordered: ${w.drugs(f.drugs)}`,
  },
  'asked-for-items': {
    ja: (f, w) => `オーダー中の検査の項目について調べました：${w.items(f.items)}`,
    en: (f, w) => `The items of the test being ordered: ${w.items(f.items)}`,
  },
  'asked-for-tests': {
    ja: (f, w) => `オーダー中のコンパニオン検査について調べました：${tests(f.tests, w)}`,
    en: (f, w) => `The companion test being ordered: ${tests(f.tests, w)}`,
  },
  'asked-for-all': {
    ja: () => 'パネル検査のオーダーに薬剤・項目の指定がないため、この癌種のコンパニオン検査全体を調べました',
    en: () => 'A panel is being ordered without drug or item: all companion tests of the cancer are in question',
  },
  'drugs-with-a-marker': {
    ja: (f, w) => `この癌種で、マーカーを条件とする薬剤：${ownFirst(f, w)}`,
    en: (f, w) => `Drugs for this cancer whose label asks for a marker: ${ownFirst(f, w)}`,
  },
  'drugs-with-a-marker-unverified': {
    ja: (f, w) => `この癌種で、マーカーを条件とする薬剤（表の行は要確認）：${ownFirst(f, w)}`,
    en: (f, w) => `Drugs for this cancer whose label may ask for a marker (rows to be verified): ${ownFirst(f, w)}`,
  },
  'no-drug-with-a-marker': {
    ja: () =>
      'オーダーの薬剤・項目について、この癌種でコンパニオン検査を要する適応は知識表にありません。添付文書とPMDAの一覧で確認してください',
    en: () =>
      "Our table has no use of this drug or item in this cancer that needs a companion test; check the label and PMDA's list",
  },
  'only-by-panel': {
    ja: (f, w) => `コンパニオン検査がパネルしかない薬剤：${ownFirst(f, w)}。調べられるパネル：${tests(f.tests, w)}`,
    en: (f, w) => `Drugs whose only companion test is a panel: ${ownFirst(f, w)}; by ${tests(f.tests, w)}`,
  },
  'not-only-by-panel': {
    ja: () => 'パネルでしか調べられないと確認された薬剤はありません',
    en: () => 'No drug is confirmed to depend on a panel',
  },
  'one-test-for-several': {
    ja: (f, w) =>
      `${w.test(String(f.test))}は、求めるマーカーのうち${f.markers}種を1検体で調べられます。単独検査では検体と検査がそのつど要ります`,
    en: (f, w) =>
      `${w.test(String(f.test))} answers ${f.markers} of the markers from one specimen; single tests would each need their own`,
  },
  'only-panel-confirmed': {
    ja: (f, w) => `確認済みのコンパニオン検査がパネルだけのマーカーがあります：${tests(f.tests, w)}で調べます`,
    en: (f, w) => `For a marker asked about, only a panel is confirmed as companion test: ${tests(f.tests, w)}`,
  },
  'panel-spares-nothing': {
    ja: () => '複数のマーカーを1検体でまとめて調べられる確認済みの検査はありません（その必要もない場合を含みます）',
    en: () => 'No confirmed test answers several of the markers at once, or there is only one',
  },
  'single-test-confirmed': {
    ja: (f, w) => `パネル以外の確認済みのコンパニオン検査：${tests(f.tests, w)}`,
    en: (f, w) => `Confirmed companion tests other than panels: ${tests(f.tests, w)}`,
  },
  'no-single-test-confirmed': {
    ja: () => 'パネル以外の確認済みのコンパニオン検査では、求めるマーカーのすべては調べられません',
    en: () => 'Confirmed companion tests other than panels do not answer every marker',
  },
  'companion-test-to-verify': {
    ja: (f, w) =>
      `コンパニオン検査と確認できた検査がありません。候補（要確認）：${tests(f.tests, w)}。添付文書またはPMDAの一覧で確認してください`,
    en: (f, w) =>
      `No test is confirmed as companion test. Candidates to verify: ${tests(f.tests, w)}. Check the package insert or PMDA's list`,
  },
  'a-test-fits-the-specimen': {
    ja: (f, w) => `検体の条件を満たす検査：${tests(f.tests, w)}`,
    en: (f, w) => `Tests that the specimen serves: ${tests(f.tests, w)}`,
  },
  'no-test-fits-the-specimen': {
    ja: (f, w) => `候補の検査は、いずれもこの検体では実施できません：${withReasons(f, w, 'ja')}`,
    en: (f, w) => `None of the tests can be done on this specimen: ${withReasons(f, w, 'en')}`,
  },
  'specimen-to-check': {
    ja: (f, w) => `検体の条件を確認してください：${withReasons(f, w, 'ja')}`,
    en: (f, w) => `Check the specimen: ${withReasons(f, w, 'en')}`,
  },
}

/** The drugs of this cancer by name; those of any cancer, which are true of nearly every patient, by their number. */
function ownFirst(f: Parameters<Sentence['ja']>[0], w: Words): string {
  const any = each(f.agnostic)
  const own = each(f.drugs).filter(drug => !any.includes(drug))
  if (any.length <= 2) return drugs([...own, ...any], w)
  const counted = w.locale === 'ja' ? `臓器横断的な${any.length}剤` : `${any.length} tumor-agnostic drugs`
  return own.length === 0 ? counted : w.list([drugs(own, w), counted])
}

const each = (ids: unknown): readonly string[] => [ids ?? []].flat().map(String)
const tests = (ids: unknown, w: Words) => some(ids, w, w.test, '種')
const drugs = (ids: unknown, w: Words) => some(ids, w, w.drug, '剤')

/** A whole cancer may have forty drugs; a card names six. */
const some = (ids: unknown, w: Words, name: (id: string) => string, unit: string) => {
  const all = each(ids)
  const more = all.length - 6
  const rest = w.locale === 'ja' ? `、ほか${more}${unit}` : ` and ${more} more`
  return `${w.list(all.slice(0, 6).map(name))}${more > 0 ? rest : ''}`
}

const withReasons = (f: Parameters<Sentence['ja']>[0], w: Words, locale: Locale) => {
  const reasons = each(f.reasons)
  return w.list(
    each(f.tests).map((test, i) => {
      const why = fitWords(reasons[i] ?? '', locale)
      return locale === 'ja' ? `${w.test(test)}（${why}）` : `${w.test(test)} (${why})`
    }),
  )
}
