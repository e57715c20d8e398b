import type { Headline, Told } from '#cards'
import { type Locale, labels, type Phrase } from '#case'
import { leafOf, missingFacts, openReasons } from '#rule'
import { type Outcome, suspicion } from './outcome.ts'
import { genesOf, onlyPoints, type Sign, signs } from './signs.ts'

const NAMED = 3

const said: Readonly<Record<string, Phrase>> = {
  'germline-test-positive': { ja: '生殖細胞系列の検査', en: 'germline test' },
  'panel-finds-germline': { ja: '正常検体との比較', en: 'matched normal' },
  'ccat-suspects': { ja: 'C-CAT調査結果', en: 'C-CAT report' },
  'allele-fraction-suspects': { ja: '変異アレル頻度・基準は要確認', en: 'allele fraction, threshold unverified' },
}

const sources = (all: readonly Sign[], locale: Locale) =>
  all.flatMap(({ source }) => said[source]?.[locale] ?? []).join(locale === 'ja' ? '、' : ', ')

const genes = (told: Told, locale: Locale): string => {
  const all = genesOf(told)
  const named = all.slice(0, NAMED).join(locale === 'ja' ? '、' : ', ')
  if (all.length === 0)
    return locale === 'ja' ? '二次的所見（遺伝子名の記載なし）' : 'a secondary finding (gene not named)'
  return all.length > NAMED ? (locale === 'ja' ? `${named}など` : `${named} and others`) : named
}

const clashes: Readonly<Record<string, Phrase>> = {
  'ccat-denies-germline-result': {
    ja: 'C-CATは二次的所見の疑いなし、検査は生殖細胞系列の病的変異あり',
    en: 'C-CAT suspects none, a test found a germline variant',
  },
  'ccat-denies-allele-fraction': {
    ja: 'C-CATは二次的所見の疑いなし、変異アレル頻度では疑いあり（基準は要確認）',
    en: 'C-CAT suspects none, the allele fraction would (threshold unverified)',
  },
  'ccat-contradicts-itself': {
    ja: 'C-CATの記載に「疑いあり」と「疑いなし」が並ぶ',
    en: 'C-CAT says both suspected and none',
  },
  'normal-denies-ccat': {
    ja: 'C-CATは二次的所見の疑いあり、正常検体・血液では検出されず',
    en: 'C-CAT suspects it, matched normal or blood did not find it',
  },
}

function toDo({ c }: Told, locale: Locale): string {
  const { geneticReferral: referral } = c
  if (referral?.made === true)
    return locale === 'ja'
      ? `遺伝診療へ紹介済みです${on(referral.on, 'ja')}`
      : `Referred to genetics${on(referral.on, 'en')}`
  if (c.consent?.secondaryFindingDisclosure?.value === 'deny')
    return locale === 'ja'
      ? '患者は開示を希望していません：伝える前に意思を確かめてください'
      : 'The patient does not wish disclosure: ask again before telling'
  return locale === 'ja' ? '遺伝カウンセリングへ紹介してください' : 'Refer for genetic counseling'
}

const on = (day: string | undefined, locale: Locale) =>
  day === undefined ? '' : locale === 'ja' ? `（${day}）` : ` (${day})`

/** The one sentence a physician reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  conflict: {
    indicator: 'warning',
    summary: {
      ja: told => `${genes(told, 'ja')}の所見が食い違っています：${clash(told, 'ja')}。専門家と確かめてください`,
      en: told => `Sources disagree on ${genes(told, 'en')}: ${clash(told, 'en')}. Settle it with a geneticist`,
    },
  },
  refer: {
    indicator: told => (onlyPoints(told) ? 'info' : 'warning'),
    summary: {
      ja: told =>
        onlyPoints(told)
          ? `${pointer(told)}：リンチ症候群も考えて家族歴と発症年齢を確かめ、遺伝カウンセリングへの紹介を検討してください（診断ではありません）`
          : signs(told).some(({ read }) => read)
            ? `${genes(told, 'ja')}の生殖細胞系列に病的変異があります（${sources(signs(told), 'ja')}）。${toDo(told, 'ja')}`
            : `${genes(told, 'ja')}に生殖細胞系列の病的変異の疑いがあります（${sources(signs(told), 'ja')}）。${toDo(told, 'ja')}`,
      en: told =>
        onlyPoints(told)
          ? `${pointer(told)}: think of Lynch syndrome (no diagnosis); ask for family history and age, consider genetic counseling`
          : `${genes(told, 'en')}: pathogenic germline variant ${signs(told).some(({ read }) => read) ? 'found' : 'suspected'} (${sources(signs(told), 'en')}). ${toDo(told, 'en')}`,
    },
  },
  'cannot-tell': {
    indicator: 'info',
    summary: {
      ja: told => `生殖細胞系列の変異が疑われるか判断できません。記録にないもの：${lacking(told, 'ja')}`,
      en: told => `Cannot tell whether the germline is suspected. Not on record: ${lacking(told, 'en')}`,
    },
  },
}

const pointer = ({ finding }: Told): string => {
  const leaf = leafOf(finding, 'germline-referral/mismatch-repair-deficient')
  return leaf !== undefined && 'facts' in leaf.verdict ? String(leaf.verdict.facts.by ?? '') : ''
}

const clash = ({ finding }: Told, locale: Locale) => clashes[openReasons(finding)[0] ?? '']?.[locale] ?? ''

const lacking = ({ finding }: Told, locale: Locale) =>
  missingFacts(suspicion(finding))
    .map(path => labels[path][locale])
    .slice(0, 2)
    .join(locale === 'ja' ? '、' : '; ')
