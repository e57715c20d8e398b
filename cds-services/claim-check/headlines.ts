import type { Headline, Told } from '#cards'
import { type Locale, labels, type Phrase } from '#case'
import { leaves, missingFacts } from '#rule'
import { claims } from '../test-timing/claims.ts'
import { billOf, pointsOf } from './bill.ts'
import type { Outcome } from './outcome.ts'
import { subjectOf } from './subject.ts'

const n = (points: number) => points.toLocaleString('en-US')

const isOrder = ({ c }: Told) => subjectOf(c).of === 'order'
const gave = ({ finding }: Told, why: string) =>
  leaves(finding).some(({ verdict }) => 'why' in verdict && verdict.why === why)

const lacking = ({ finding }: Told, locale: Locale) =>
  missingFacts(finding)
    .map(path => labels[path][locale])
    .slice(0, 2)
    .join(locale === 'ja' ? '、' : '; ')

/** What the order pays, in one clause; nothing where it is open. */
function amount(told: Told<Outcome>, locale: Locale): string {
  const points = pointsOf(told)
  if (points === undefined) return ''
  const { cdx, profile, evaluation, total } = points
  if (locale === 'ja')
    return cdx > 0
      ? `CDxとして${n(cdx)}点、標準治療後に評価し文書で説明すれば計${n(total)}点`
      : `D006-19 ${n(profile)}点、文書で説明すればB011-5 ${n(evaluation)}点、計${n(total)}点`
  return cdx > 0
    ? `${n(cdx)} points as a companion test, ${n(total)} in all once evaluated after standard therapy and explained in writing`
    : `D006-19 ${n(profile)} points, B011-5 ${n(evaluation)} once explained in writing, ${n(total)} in all`
}

/** The conditions of timing, any of which would do. The report proposes none, but for the extent of disease. */
const ofTiming = [
  'no-standard-therapy',
  'locally-advanced-or-metastatic',
  'standard-therapy-finished',
  'standard-therapy-expected-to-finish',
]

/** Why the order is refused, in few words: the condition that fails; of timing, that its time has not come. */
function unmet({ finding, c, regime }: Told<Outcome>, locale: Locale): string {
  const failed = leaves(finding).flatMap(({ is, verdict }) =>
    is === 'no' && 'facts' in verdict ? [verdict.facts.failed ?? []].flat().map(String) : [],
  )
  const timing = regime === 'report-2025' ? [] : ofTiming
  const named = failed.map(id => id.replace('test-timing/', ''))
  if (named.includes('once-per-patient'))
    return locale === 'ja' ? '：患者1人につき1回で、すでに行われています' : ': once per patient, and done already'
  if (named.includes('once-per-same-disease'))
    return locale === 'ja' ? '：同一疾患につき1回で、すでに行われています' : ': once per disease, and done already'
  const others = named.filter(one => !timing.includes(one))
  if (others.length === 0 && named.length > 0)
    return c.judgement?.standardTherapy?.value === 'ongoing'
      ? locale === 'ja'
        ? '：標準治療の継続中です'
        : ': standard therapy goes on'
      : locale === 'ja'
        ? '：実施時期の要件を満たしません'
        : ': its time has not come'
  const [first] = others
  const claim = first === undefined ? undefined : claims[`test-timing/${first}`]?.[locale]
  if (claim === undefined) return locale === 'ja' ? '。理由を確認してください' : '; see why'
  return locale === 'ja' ? `。満たされていないもの：${claim}` : `. Not met: ${claim}`
}

/** What the explanation is worth: in words, where it is still missing. */
function atStake(told: Told<Outcome>): number {
  const bill = billOf(told)
  return bill === undefined ? 0 : bill.fees.evaluation.points
}

/** The one sentence that finance or the physician reads first, by outcome. Money is never critical. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  'not-payable': {
    indicator: 'warning',
    summary: {
      ja: told => {
        if (isOrder(told)) return `このオーダーは保険で算定できません${unmet(told, 'ja')}`
        return gave(told, 'not-explained')
          ? `文書での説明の記録がなく、このままではB011-5（${n(atStake(told))}点）を算定できません`
          : 'プロファイルの評価（B011-5）は、現時点では算定できません'
      },
      en: told => {
        if (isOrder(told)) return `This order cannot be billed to insurance${unmet(told, 'en')}`
        return gave(told, 'not-explained')
          ? `No written explanation is on record: as it stands B011-5 (${n(atStake(told))} points) cannot be billed`
          : 'The evaluation of the profile (B011-5) cannot be billed now'
      },
    },
  },
  bundled: {
    indicator: 'warning',
    summary: {
      ja: () => '入院料に包括され、検査は別に算定できません。外来で検体を提出できるか検討してください',
      en: () => 'The ward fee contains the test; it is not paid for. Consider ordering it as an outpatient',
    },
  },
  flag: {
    indicator: 'warning',
    summary: {
      ja: told =>
        isOrder(told) && gaveOpen(told, 'subtraction-open')
          ? 'CDxの算定に加えて評価の段階で何点残るか、通知の読み方が定まりません。二つの読みを示します'
          : `${openPoint(told).ja}。厳しい読みに従うか、審査支払機関に確認してください`,
      en: told =>
        isOrder(told) && gaveOpen(told, 'subtraction-open')
          ? 'What remains to be billed at evaluation is open in the notice; both readings are shown'
          : `${openPoint(told).en}; follow the stricter reading or ask the payer`,
    },
  },
  'cannot-tell': {
    indicator: 'info',
    summary: {
      ja: told => {
        const what = lacking(told, 'ja')
        const sum = isOrder(told) ? amount(told, 'ja') : evaluated(told, 'ja')
        return what
          ? `${isOrder(told) ? '' : 'B011-5を'}算定できるか判断できません。記録にないもの：${what}${sum ? `（揃えば${sum}）` : ''}`
          : `算定できるか判断できません。このパネルが求める項目のコンパニオン検査かは要確認です${sum ? `（${sum}）` : ''}`
      },
      en: told => {
        const what = lacking(told, 'en')
        return what
          ? `Cannot tell whether ${isOrder(told) ? 'this' : 'B011-5'} is payable. Not on record: ${what}`
          : 'Cannot tell whether this is payable: whether this panel is the companion test is to be verified'
      },
    },
  },
  payable: {
    indicator: 'info',
    summary: {
      ja: told => {
        if (told.regime === 'report-2025') return `CDxとプロファイルを分けない一つの検査として、${amount(told, 'ja')}`
        return isOrder(told) ? `算定できます：${amount(told, 'ja')}` : `B011-5を算定できます：${evaluated(told, 'ja')}`
      },
      en: told => {
        if (told.regime === 'report-2025') return `As one undivided test: ${amount(told, 'en')}`
        return isOrder(told) ? `Payable: ${amount(told, 'en')}` : `B011-5 is payable: ${evaluated(told, 'en')}`
      },
    },
  },
}

const gaveOpen = ({ finding }: Told, why: string) =>
  leaves(finding).some(({ verdict }) => 'open' in verdict && verdict.open === why)

/** What the law leaves open, for a summary that has room for one thing. */
function openPoint(told: Told): Phrase {
  if (['dpc-open', 'critical-care-open', 'pediatric-care-open'].some(why => gaveOpen(told, why)))
    return {
      ja: '入院料にこの検査が含まれるか、定めから読み取れません',
      en: 'Whether the ward fee contains this test is open in the law',
    }
  return gaveOpen(told, 'review-open')
    ? {
        ja: 'エキスパートパネルを省略して算定できるか、定めから読み取れません',
        en: 'Whether this is payable without the expert panel is open in the law',
      }
    : { ja: '算定できるか、定めから読み取れません', en: 'Whether this is payable is open in the law' }
}

/** What may be claimed now for an evaluated profile. */
function evaluated(told: Told<Outcome>, locale: Locale): string {
  const points = pointsOf(told)
  if (points === undefined) return ''
  const { cdx, profile, evaluation } = points
  if (locale === 'ja') return cdx > 0 ? `D006-19の残り${n(profile)}点とB011-5 ${n(evaluation)}点` : `${n(evaluation)}点`
  return cdx > 0 ? `${n(profile)} points left of D006-19 and ${n(evaluation)} of B011-5` : `${n(evaluation)} points`
}
