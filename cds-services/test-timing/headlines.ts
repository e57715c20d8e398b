import type { Headline, Told } from '#cards'
import { type Locale, labels, type MissingFact, type Phrase } from '#case'
import { leaves, missingFacts } from '#rule'
import { onlyNotFiled } from '../shared/only-not-filed.ts'
import { holdsCdxProfile, useOf } from '../shared/panel-use.ts'
import { alternatives, lastSafeOrderDate } from './alternatives.ts'
import { focus, type Outcome } from './outcome.ts'

const test = {
  profile: { ja: 'がん遺伝子パネル検査（プロファイル）', en: 'Genomic profiling' },
  'haem-profile': { ja: '造血器腫瘍のパネル検査', en: 'Hematological profiling' },
  cdx: { ja: 'コンパニオン検査としてのパネル検査', en: 'The panel as a companion test' },
}
const testOf = ({ c }: Told, locale: Locale) => test[useOf(c)][locale]
const lacking = ({ finding, ...told }: Told<Outcome>, locale: Locale) =>
  withoutDiagnosis(missingFacts(focus({ finding, ...told })))
    .map(path => labels[path][locale])
    .slice(0, 2)
    .join(locale === 'ja' ? '、' : '; ')

/** Without a confirmed cancer nothing else is worth asking for yet. */
const withoutDiagnosis = (facts: readonly MissingFact[]): readonly MissingFact[] =>
  facts.includes('tumor') ? ['tumor'] : facts

const judgements: Readonly<Record<string, Phrase>> = {
  'judgement.standardTherapy': {
    ja: '標準治療がない・終了・終了見込み',
    en: 'standard therapy absent, finished or expected to finish',
  },
  'judgement.drugTherapyProbable': {
    ja: '検査後に化学療法の適応となる可能性が高い',
    en: 'drug therapy probable afterwards',
  },
  'tumor.conventionalTestingInsufficient': {
    ja: '従来の検査では検索・鑑別が困難',
    en: 'conventional testing does not suffice',
  },
}
/** What the physician would have to judge; recording another judgement does not make it payable. */
const judged = ({ finding }: Told<Outcome>, locale: Locale) =>
  missingFacts(finding)
    .flatMap(path => judgements[path]?.[locale] ?? [])
    .map(text => (locale === 'ja' ? `「${text}」` : text))
    .join(locale === 'ja' ? '' : '; ')

/** The day of the test that counts, where there is one and its day is on record. */
function usedOn(told: Told<Outcome>, locale: Locale): string {
  const [leaf] = leaves(focus(told))
  const dates = leaf !== undefined && 'facts' in leaf.verdict ? [leaf.verdict.facts.dates ?? []].flat() : []
  const [day, ...more] = dates
  if (day === undefined || more.length > 0) return ''
  return locale === 'ja' ? `（${day}）` : ` (${day})`
}

/** The one sentence a physician reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  'already-used': {
    indicator: ({ c }) => (c.order === undefined ? 'info' : 'warning'),
    summary: {
      ja: told => {
        if (alternatives(told).includes('blood-after-tissue-failure'))
          return '組織での再検査は算定できません。血液検体であれば2回目を算定できます'
        const again = told.c.order === undefined ? '次のパネル検査は算定できません' : 'このオーダーは算定できません'
        return useOf(told.c) === 'haem-profile'
          ? `この疾患のパネル検査は実施済みです${usedOn(told, 'ja')}。同一疾患につき1回のため、${again}`
          : `パネル検査は実施済みです${usedOn(told, 'ja')}。患者1人につき1回のため、${again}`
      },
      en: told => {
        if (alternatives(told).includes('blood-after-tissue-failure'))
          return 'Tissue cannot be billed again; a blood test can be, as the second'
        const again = told.c.order === undefined ? 'another cannot be billed' : 'this order cannot be billed'
        return useOf(told.c) === 'haem-profile'
          ? `This disease was profiled${usedOn(told, 'en')}: once per disease, ${again}`
          : `Profiling was done${usedOn(told, 'en')}: once per patient, ${again}`
      },
    },
  },
  'specimen-reason-needed': {
    indicator: 'warning',
    summary: {
      ja: () => '血液検体で検査するには、組織での検査が困難な医学的理由の記録が必要です',
      en: () => 'A blood test needs the recorded medical reason why tissue cannot be tested',
    },
  },
  'not-payable': {
    indicator: 'warning',
    summary: {
      ja: told => {
        if (onlyNotFiled(told.finding))
          return `当院では${testOf(told, 'ja')}を算定できません（届出なし）。届出施設へ紹介してください`
        const ways = alternatives(told).length > 0 ? '。ほかの方法があります' : ''
        return told.c.judgement?.standardTherapy?.value === 'ongoing' && useOf(told.c) === 'profile'
          ? `標準治療の継続中のため、${testOf(told, 'ja')}は保険で算定できません${ways}`
          : `${testOf(told, 'ja')}は、現時点では保険で算定できません${ways}`
      },
      en: told =>
        onlyNotFiled(told.finding)
          ? `${testOf(told, 'en')} cannot be billed here (not filed): refer the patient to a hospital that has filed`
          : `${testOf(told, 'en')} cannot be billed to insurance now${alternatives(told).length > 0 ? '; other ways are open' : ''}`,
    },
  },
  'attestation-needed': {
    indicator: 'info',
    summary: {
      ja: told => `主治医が${judged(told, 'ja')}と判断し、その記録があれば、保険で算定できます`,
      en: told => `Payable if the physician judges and records: ${judged(told, 'en')}`,
    },
  },
  'cannot-tell': {
    indicator: 'info',
    summary: {
      ja: told => {
        const what = lacking(told, 'ja')
        return what
          ? `算定できるか判断できません。記録にないもの：${what}`
          : '算定できるか判断できません。このパネルが求める項目のコンパニオン検査かを、添付文書かPMDAの一覧で確認してください'
      },
      en: told => {
        const what = lacking(told, 'en')
        return what
          ? `Cannot tell whether this is payable. Not on record: ${what}`
          : 'Cannot tell whether this is payable: check in the package insert or at PMDA that this panel is the companion test'
      },
    },
  },
  insured: {
    indicator: 'info',
    summary: {
      ja: told => {
        if (told.regime === 'report-2025') return '治療ラインを問わず、主治医が判断する時期に検査できるようになります'
        const by = lastSafeOrderDate(told.c)
        const timely =
          by === undefined
            ? ''
            : by < told.c.asOf
              ? `。次治療に間に合う期限（${by}）は過ぎています`
              : `。次治療に間に合うのは${by}のオーダーまでです`
        if (holdsCdxProfile(told.c))
          return `CDx検査で得たプロファイルを、今、評価に使えます（新たな検査は不要）${timely}`
        return told.c.order === undefined
          ? `${testOf(told, 'ja')}を保険で実施できる状態です（未オーダー）${timely}`
          : `${testOf(told, 'ja')}を今、保険で実施できます${timely}`
      },
      en: told => {
        if (told.regime === 'report-2025')
          return 'The test could be done whenever the physician judges it right, in any line'
        const by = lastSafeOrderDate(told.c)
        const timely =
          by === undefined
            ? ''
            : by < told.c.asOf
              ? `; too late for the next line (order by ${by})`
              : `; order by ${by} for the next line`
        if (holdsCdxProfile(told.c))
          return `The profile obtained with the CDx run can be reviewed now, no new test needed${timely}`
        return told.c.order === undefined
          ? `${testOf(told, 'en')} is payable now (not ordered)${timely}`
          : `${testOf(told, 'en')} is payable now${timely}`
      },
    },
  },
}
