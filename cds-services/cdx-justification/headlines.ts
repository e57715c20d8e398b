import type { Headline, Told } from '#cards'
import { type Locale, labels } from '#case'
import { missingFacts } from '#rule'
import { at, has } from './judge.ts'
import { focus, judgedDrugs } from './judged-drugs.ts'
import type { Outcome } from './outcome.ts'
import { factsIn, speaking } from './proof.ts'
import { companionTestsOf } from './result-facts.ts'

type Say = (told: Told<Outcome>) => string

/** The drugs the headline speaks of: those with the worst outcome, the first three by name. */
const drugs = (told: Told<Outcome>) => {
  const named = judgedDrugs(told).filter(one => one.outcome === told.outcome)
  const more = named.length > 3 ? (told.words.locale === 'ja' ? 'ほか' : ' and others') : ''
  return told.words.drugs(named.slice(0, 3).map(one => one.drug)) + more
}

const first = (told: Told<Outcome>) => judgedDrugs(told).find(one => one.outcome === told.outcome)

/** The test that speaks, and what it found: `cobas EGFR v2, EGFR L858R`. */
function proof(told: Told<Outcome>, locale: Locale): string {
  const judged = first(told)
  if (judged === undefined) return ''
  const { test, variantJa, variantEn } = factsIn(speaking(judged))
  return test === undefined
    ? ''
    : told.words.list([told.words.test(String(test)), locale === 'ja' ? variantJa : variantEn])
}

const tests = (told: Told<Outcome>) => {
  const drug = first(told)?.drug
  const ids = drug === undefined ? [] : companionTestsOf(drug, told.c, told.k)
  return told.words.list(ids.slice(0, 2).map(told.words.test))
}

const because = (told: Told<Outcome>, name: string, ...reasons: Parameters<typeof has>[1][]) => {
  const judged = first(told)
  return judged !== undefined && has(at(judged.finding, name), ...reasons)
}

const lacking = (told: Told<Outcome>, locale: Locale) =>
  missingFacts(focus(told))
    .map(path => labels[path][locale])
    .slice(0, 2)
    .join(locale === 'ja' ? '、' : '; ')

const summary = (ja: Say, en: Say) => ({ ja, en })

/** The one sentence a pharmacist reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  contradicted: {
    indicator: 'warning',
    summary: summary(
      told =>
        because(told, 'no-resistance-reported', 'resistance-reported')
          ? `${drugs(told)}：C-CAT調査結果が耐性（レベルR）を示しています。処方医に確認してください`
          : `${drugs(told)}：検査結果が投与の条件と合いません（${proof(told, 'ja')}）。処方医に確認してください`,
      told =>
        because(told, 'no-resistance-reported', 'resistance-reported')
          ? `${drugs(told)}: the C-CAT report shows resistance (level R); ask the prescriber`
          : `${drugs(told)}: the test result speaks against it (${proof(told, 'en')}); ask the prescriber`,
    ),
  },
  'masked-result': {
    indicator: 'warning',
    summary: summary(
      told =>
        because(told, 'item-was-asked', 'result-masked', 'result-masked-unless-reviewed')
          ? `${drugs(told)}：根拠の結果は、コンパニオン検査で求めていない項目のため、投与の判断に使えません`
          : `${drugs(told)}：プロファイルの結果は、エキスパートパネルの検討前には投与の判断に使えません`,
      told =>
        because(told, 'item-was-asked', 'result-masked', 'result-masked-unless-reviewed')
          ? `${drugs(told)}: the result was not asked of the companion test and may not decide treatment`
          : `${drugs(told)}: the profile may not decide treatment before the expert panel has met`,
    ),
  },
  'label-mismatch': {
    indicator: 'warning',
    summary: summary(
      told => {
        if (because(told, 'label-covers', 'label-asks-for-partners'))
          return `${drugs(told)}：効能が求める併用薬のオーダーがありません`
        return because(told, 'label-covers', 'label-names-another-line')
          ? `${drugs(told)}：効能の治療歴・治療の時期に合いません（知識表による）`
          : `${drugs(told)}：この癌種は効能にありません（知識表による）`
      },
      told => {
        if (because(told, 'label-covers', 'label-asks-for-partners'))
          return `${drugs(told)}: the label asks for a combination that is not ordered`
        return because(told, 'label-covers', 'label-names-another-line')
          ? `${drugs(told)}: another line or setting than the label's, by our table`
          : `${drugs(told)}: this cancer is not in the label, by our table`
      },
    ),
  },
  'no-result': {
    indicator: 'warning',
    summary: summary(
      told =>
        proof(told, 'ja')
          ? `${drugs(told)}：結果はありますが（${proof(told, 'ja')}）、この薬剤のコンパニオン検査によるものではありません`
          : `${drugs(told)}：コンパニオン検査の結果がありません${tests(told) && `（検査：${tests(told)}）`}`,
      told =>
        proof(told, 'en')
          ? `${drugs(told)}: there is a result (${proof(told, 'en')}), but not from a companion test of this drug`
          : `${drugs(told)}: no companion-test result${tests(told) && ` (tests: ${tests(told)})`}`,
    ),
  },
  'cannot-tell': {
    indicator: 'info',
    summary: summary(
      told => {
        const what = lacking(told, 'ja')
        return what
          ? `${drugs(told)}：検査の裏づけを判断できません。記録にないもの：${what}`
          : `${drugs(told)}：この使い方が効能の内か、マーカーを要するかは知識表では要確認です`
      },
      told => {
        const what = lacking(told, 'en')
        return what
          ? `${drugs(told)}: cannot tell whether a test supports it. Not on record: ${what}`
          : `${drugs(told)}: whether the label covers this use, and with which marker, is unverified in our table`
      },
    ),
  },
  'to-verify': {
    indicator: 'info',
    summary: summary(
      told =>
        `${drugs(told)}：${proof(told, 'ja')}で確認。この検査がコンパニオン検査かは要確認です（PMDAの一覧・添付文書）`,
      told =>
        `${drugs(told)}: found (${proof(told, 'en')}); whether this is its companion test is to be verified (PMDA)`,
    ),
  },
  'justified-deemed': {
    indicator: 'info',
    summary: summary(
      told => `${drugs(told)}：みなしCDx（エキスパートパネルの推奨）。${proof(told, 'ja')}`,
      told => `${drugs(told)}: deemed companion test (expert-panel recommendation). ${proof(told, 'en')}`,
    ),
  },
  'justified-guideline': {
    indicator: 'info',
    summary: summary(
      told => `${drugs(told)}：学会の指針に従う使用です。${proof(told, 'ja')}`,
      told => `${drugs(told)}: within a society guideline. ${proof(told, 'en')}`,
    ),
  },
  'justified-cdx': {
    indicator: 'info',
    summary: summary(
      told => `${drugs(told)}：コンパニオン検査で確認済みです。${proof(told, 'ja')}`,
      told => `${drugs(told)}: confirmed by companion test. ${proof(told, 'en')}`,
    ),
  },
}
