import type { Receptors } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import { knownIfAny } from '../read/known.ts'
import type { Observation } from '../read/resources.ts'
import { fold } from '../read/text.ts'
import { observedAbout } from './about.ts'
import type { Diagnosis } from './diagnosis.ts'

type Her2 = 'positive' | 'negative' | 'low'

/** ER, PR and HER2: the latest tumor-marker Observation of each, else the words of the diagnosis. */
export function receptorsOf(cancer: Diagnosis, chart: Chart): Receptors | undefined {
  const text = cancer.words.map(fold).join(' / ')
  const tripleNegative = /トリプルネガティブ|triple negative|\btnbc\b/.test(text) ? 'negative' : undefined
  const latest = <V>(codes: readonly string[], name: RegExp, read: (seen: Observation) => V | undefined) =>
    observedAbout(cancer.condition, { loinc: codes, words: name }, chart).flatMap(seen => read(seen) ?? [])[0]
  return knownIfAny({
    er:
      latest(['85337-4', '16112-5'], /^(er|エストロゲン受容体|estrogen receptor)$/, signOf) ??
      sign(text, 'er') ??
      tripleNegative,
    pr:
      latest(['40557-1', '85339-0', '16113-3'], /^(pg?r|プロゲステロン受容体|progesterone receptor)$/, signOf) ??
      sign(text, 'pg?r') ??
      tripleNegative,
    her2:
      her2For(
        cancer,
        latest(['18474-7', '48676-1', '72382-5'], /^her2\b|^erbb2 ?蛋白/, seen => her2Of(seen)),
      ) ??
      her2For(cancer, her2In(text)) ??
      tripleNegative,
  })
}

/** Low expression is a finding of its own in breast cancer only; elsewhere it is negative. */
const her2For = ({ type }: Diagnosis, value: Her2 | undefined): Her2 | undefined =>
  value === 'low' && type.row !== undefined && type.row.id !== 'breast' ? 'negative' : value

const words = (seen: Observation) =>
  [...wordsOf(seen.valueCodeableConcept), ...(seen.valueString === undefined ? [] : [seen.valueString])]
    .map(fold)
    .join(' / ')

function signOf(seen: Observation): 'positive' | 'negative' | undefined {
  const value = seen.valueCodeableConcept
  if (has(value, 'loinc', 'LA6576-8', 'LA9633-4') || has(value, 'snomed', '10828004')) return 'positive'
  if (has(value, 'loinc', 'LA6577-6', 'LA9634-2') || has(value, 'snomed', '260385009')) return 'negative'
  const text = words(seen)
  if (/陰性|negative|not detected|absent|^\( ?\)$/.test(text)) return 'negative'
  return /陽性|positive|present|^\(\+\)$/.test(text) ? 'positive' : undefined
}

const her2Of = (seen: Observation): Her2 | undefined => {
  const text = words(seen)
  return gradeOf(text) ?? (/低発現|\blow\b/.test(text) ? 'low' : signOf(seen))
}

/** IHC 0 is negative, 1+ and 2+ without amplification low, 3+ or amplification positive; 2+ alone is undecided. */
function gradeOf(text: string): Her2 | undefined {
  const ish = /(?:fish|dish|ish)\s?(?:法)?\s?[:(]?\s?(陽性|positive|\+|陰性|negative|増幅なし|増幅)/.exec(text)?.[1]
  if (ish !== undefined && /陽性|positive|\+|増幅$/.test(ish)) return 'positive'
  const grade =
    /(?:ihc|免疫染色|スコア|score)\s?[:(]?\s?([0-3])(\+)?(?![0-9])/.exec(text)?.[1] ??
    /(?:^|[\s/(])([0-3])\+/.exec(text)?.[1]
  if (grade === '3') return 'positive'
  if (grade === '2') return ish === undefined ? undefined : 'low'
  if (grade === '1') return 'low'
  return grade === '0' ? 'negative' : undefined
}

function her2In(text: string): Her2 | undefined {
  const after = /(?:her ?2|erbb2)(?:\/neu)?(.{0,24})/.exec(text)?.[1]
  if (after === undefined) return undefined
  if (/^\s?(低発現|low)/.test(after)) return 'low'
  return gradeOf(after) ?? sign(text, 'her ?2(?:/neu)?')
}

const sign = (text: string, name: string): 'positive' | 'negative' | undefined => {
  const found = new RegExp(`(?<![a-z])${name}\\s?[:(]?\\s?(陽性|positive|\\+|陰性|negative)`).exec(text)?.[1]
  return found === undefined ? undefined : /陽性|positive|\+/.test(found) ? 'positive' : 'negative'
}
