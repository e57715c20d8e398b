import type { Headline, Told } from '#cards'
import { type Locale, labels } from '#case'
import { missingFacts } from '#rule'
import { awaitedTests } from './awaited-tests.ts'
import { at, has } from './judge.ts'
import { focus, judgedDrugs } from './judged-drugs.ts'
import { leftOpen } from './left-open.ts'
import type { Outcome } from './outcome.ts'
import { factsIn, speaking } from './proof.ts'

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

/** Whether every drug without a result has a companion test on order: then there is nothing to order, only to wait for. */
const awaited = (told: Told<Outcome>) =>
  judgedDrugs(told)
    .filter(one => one.outcome === told.outcome)
    .every(({ drug }) => awaitedTests(drug, told.c, told.k).length > 0)

/** Every drug without a result has a negative one that leaves its marker open. */
const isLeftOpen = (told: Told<Outcome>) =>
  judgedDrugs(told)
    .filter(one => one.outcome === told.outcome)
    .every(({ drug }) => leftOpen(drug, told.c, told.k).length > 0)

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
          ? `${drugs(told)}：コンパニオン検査で求めていない項目の結果は投与の判断に使えません。処方医に確認してください`
          : `${drugs(told)}：プロファイルの結果は、エキスパートパネルの検討まで投与の判断に使えません。処方医に確認してください`,
      told =>
        because(told, 'item-was-asked', 'result-masked', 'result-masked-unless-reviewed')
          ? `${drugs(told)}: a result not asked of the companion test may not decide treatment; ask the prescriber`
          : `${drugs(told)}: the profile may not decide treatment before the expert panel; ask the prescriber`,
    ),
  },
  'label-mismatch': {
    indicator: 'warning',
    summary: summary(
      told => {
        if (because(told, 'label-covers', 'label-asks-for-partners'))
          return `${drugs(told)}：効能が求める併用薬のオーダーがありません。処方医に確認してください`
        return because(told, 'label-covers', 'label-names-another-line')
          ? `${drugs(told)}：知識表の効能と治療歴・治療の時期が合いません。処方医に確認してください`
          : `${drugs(told)}：この癌種は知識表の効能にありません。処方医に確認してください`
      },
      told => {
        if (because(told, 'label-covers', 'label-asks-for-partners'))
          return `${drugs(told)}: the label asks for a combination that is not ordered; ask the prescriber`
        return because(told, 'label-covers', 'label-names-another-line')
          ? `${drugs(told)}: by our table the label names another line or setting; ask the prescriber`
          : `${drugs(told)}: by our table this cancer is not in the label; ask the prescriber`
      },
    ),
  },
  'no-result': {
    indicator: 'warning',
    summary: summary(
      told => {
        if (proof(told, 'ja'))
          return `${drugs(told)}：今ある結果（${proof(told, 'ja')}）はコンパニオン検査のものではなく、投与を裏づけられません`
        if (isLeftOpen(told))
          return `${drugs(told)}：今ある陰性の結果ではマーカーを否定できません。腫瘍組織の検査をオーダーするか、処方医に確認してください`
        return awaited(told)
          ? `${drugs(told)}：コンパニオン検査の結果待ちです。投与の前に結果を確かめてください`
          : `${drugs(told)}：コンパニオン検査の結果がありません。取り寄せるか、検査をオーダーしてください`
      },
      told => {
        if (proof(told, 'en'))
          return `${drugs(told)}: the result at hand (${proof(told, 'en')}) is not from a companion test and does not support it`
        if (isLeftOpen(told))
          return `${drugs(told)}: the negative result at hand does not exclude the marker; test the tumor's tissue, or ask the prescriber`
        return awaited(told)
          ? `${drugs(told)}: the companion test is not reported yet; see its result before the drug is given`
          : `${drugs(told)}: no companion-test result; obtain it, or order the test`
      },
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
        `${drugs(told)}：${proof(told, 'ja')}。この検査がコンパニオン検査か、添付文書かPMDAの一覧で確かめてください`,
      told =>
        `${drugs(told)}: ${proof(told, 'en')}. Check in the insert or PMDA's list that this is its companion test`,
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
