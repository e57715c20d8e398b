import type { Headline, Told } from '#cards'
import { type Locale, labels, type Phrase } from '#case'
import { missingFacts } from '#rule'
import { focus, type Outcome } from './outcome.ts'
import { labelAwaitsPanel, ladder, type Rung, waitsForPanel, whyOf } from './rungs.ts'
import { subjectOf } from './subject.ts'

const drug = ({ c, k, words }: Told<Outcome>) => words.drug(subjectOf(c, k)?.drug ?? '')

/** Rungs in a few words. */
const shortNames: Readonly<Record<Rung, Phrase>> = {
  label: { ja: '承認された効能', en: 'label' },
  'notified-off-label': { ja: '55年通知', en: 'notice of 1980' },
  'public-knowledge': { ja: '公知申請', en: 'public knowledge' },
  trial: { ja: '治験', en: 'trial' },
  'expanded-access': { ja: '拡大治験', en: 'expanded trial' },
  'advanced-care': { ja: '先進医療', en: 'advanced care' },
  'patient-requested': { ja: '患者申出療養', en: 'patient-requested care' },
}

/** What the label says of an outcome below it: not within it, or not known. */
const offLabel = ({ finding }: Told<Outcome>) => ladder(finding)[0]?.leaf.is === 'no'

/** Approved for this cancer and marker, but the result at hand may not decide. */
const resultFalls = ({ finding }: Told<Outcome>) =>
  ladder(finding).some(({ rung, leaf }) => rung === 'label' && waitsForPanel(leaf))

/** Shown by a profile that the expert panel has neither reviewed nor validly left alone. */
const awaitsPanel = ({ finding }: Told<Outcome>) => labelAwaitsPanel(finding)

/** Our table has not confirmed it: the C-CAT report's own word suffices, and is named. */
const byReport = ({ finding }: Told<Outcome>) => ladder(finding).some(({ leaf }) => whyOf(leaf) === 'report-states-fit')

const standing = (told: Told<Outcome>): Phrase => {
  if (resultFalls(told)) return { ja: 'の効能に使える検査結果がありません', en: 'no result that its label accepts' }
  if (awaitsPanel(told))
    return { ja: 'のマーカーはエキスパートパネルの検討待ちです', en: 'marker awaits the expert panel' }
  return offLabel(told)
    ? { ja: 'は承認された効能の範囲外です', en: 'outside its label' }
    : { ja: 'は承認された効能の範囲か未確認です', en: 'label not confirmed' }
}

const below = (ja: string, en: string): Headline<Outcome>['summary'] => ({
  ja: told => `${drug(told)}${standing(told).ja}。${ja}`,
  en: told => `${drug(told)}: ${standing(told).en}. ${en}`,
})

const siteHere = ({ finding }: Told<Outcome>) =>
  ladder(finding).some(({ leaf }) => whyOf(leaf) === 'recommended-site-here')

const lacking = (told: Told<Outcome>, locale: Locale) =>
  missingFacts(focus(told))
    .map(path => labels[path][locale])
    .slice(0, 2)
    .join(locale === 'ja' ? '、' : '; ')

const unsettled = ({ finding }: Told<Outcome>, locale: Locale) =>
  ladder(finding)
    .filter(({ leaf }) => leaf.is === 'unknown')
    .map(({ rung }) => shortNames[rung][locale])
    .join(locale === 'ja' ? '、' : ', ')

/** The one sentence a physician reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  label: {
    indicator: 'info',
    summary: {
      ja: told =>
        byReport(told)
          ? `${drug(told)}は、C-CAT調査結果によれば承認された効能の範囲にあります（保険適用。この検査がCDxかは添付文書で確認）`
          : `${drug(told)}は、この患者で承認された効能の範囲にあります（保険適用）`,
      en: told =>
        byReport(told)
          ? `${drug(told)} is within its label by the C-CAT report (insured; check in the label that this test is its companion)`
          : `${drug(told)} is within its label for this patient (insured)`,
    },
  },
  'notified-off-label': {
    indicator: 'info',
    summary: below(
      '55年通知の事例として保険で使えます（審査で個別に判断）',
      'An accepted off-label use: insured, on review',
    ),
  },
  'public-knowledge': {
    indicator: 'info',
    summary: below('公知申請の事前評価済みで、保険で使えます', 'Past prior evaluation as public knowledge: insured'),
  },
  trial: {
    indicator: 'info',
    summary: below(
      'C-CAT調査結果に治験等があります（適格性・施設・募集はjRCTで要確認）',
      'The C-CAT report lists a trial (eligibility, site, recruitment: see jRCT)',
    ),
  },
  'expanded-access': {
    indicator: 'info',
    summary: below(
      '拡大治験で届く可能性があります（条件と施設は要確認）',
      'An expanded trial may reach it (check conditions, site)',
    ),
  },
  'advanced-care': {
    indicator: 'info',
    summary: below(
      '当院の先進医療で使えます（技術料は患者負担）',
      'Advanced care here reaches it (the patient pays its fee)',
    ),
  },
  'patient-requested': {
    indicator: 'info',
    summary: {
      ja: told => {
        return `${drug(told)}：患者申出療養（NCCH1901）の対象となりえます${siteHere(told) ? '（当院で実施）' : '。実施施設への紹介が必要です'}`
      },
      en: told => `${drug(told)}: patient-requested care (NCCH1901) may be open; check the site and the cohort`,
    },
  },
  none: {
    indicator: 'warning',
    summary: {
      ja: told => {
        if (resultFalls(told))
          return `${drug(told)}の効能に使える検査結果がありません。コンパニオン検査、またはエキスパートパネルの推奨が要ります`
        if (awaitsPanel(told))
          return `${drug(told)}：エキスパートパネルで検討するか、省略の要件を確かめてください。マーカーはパネル検査で見つかっています`
        const open = unsettled(told, 'ja')
        return offLabel(told)
          ? `${drug(told)}に至る確かな道は見つかりません${open ? `。要確認：${open}` : ''}`
          : `${drug(told)}が承認された効能の範囲かは要確認です。ほかに確かめられた道はありません`
      },
      en: told => {
        if (resultFalls(told))
          return `No result that the label of ${drug(told)} accepts: its companion test, or the expert panel's recommendation, is needed`
        if (awaitsPanel(told))
          return `${drug(told)}: have the expert panel review it, or confirm that it may be waived; the panel test has found its marker`
        const open = unsettled(told, 'en')
        return offLabel(told)
          ? `No road to ${drug(told)} is confirmed${open ? `; to look up: ${open}` : ''}`
          : `Whether ${drug(told)} is within its label is to be verified; no other road is confirmed`
      },
    },
  },
  'cannot-tell': {
    indicator: 'info',
    summary: {
      ja: told => `${drug(told)}に至る道を判断できません。記録にないもの：${lacking(told, 'ja')}`,
      en: told => `${drug(told)}: cannot tell. Not on record: ${lacking(told, 'en')}`,
    },
  },
}
