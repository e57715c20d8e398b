import type { Chart } from '../read/chart.ts'
import { codesIn, has, oneOf, wordsOf } from '../read/coding.ts'
import { refOf } from '../read/reference.ts'
import type { Condition } from '../read/resources.ts'
import { fold, says } from '../read/text.ts'
import { type CancerType, cancerTypeOf } from './cancer-type.ts'
import { isPrimaryCode, isSecondaryCode } from './icd10.ts'
import { modifiers } from './modifiers.ts'

/** A confirmed cancer on the problem list. */
export interface Diagnosis {
  readonly condition: Condition
  readonly type: CancerType
  /** `metastasis`: a secondary site, which names no cancer of its own. */
  readonly is: 'cancer' | 'metastasis'
  /** Not over: neither resolved, nor in remission, nor mere history. */
  readonly active: boolean
  /** All it says in words, modifiers included. */
  readonly words: readonly string[]
}

/** The confirmed cancers of the chart. Suspected ones are remarked and left out. */
export const diagnoses = (chart: Chart): readonly Diagnosis[] =>
  chart.all('Condition').flatMap(condition => diagnosisOf(condition, chart) ?? [])

function diagnosisOf(condition: Condition, chart: Chart): Diagnosis | undefined {
  const { code } = condition
  const { before, after, suspected } = modifiers(code)
  const names = wordsOf(code).map(name => `${before}${name}${after}`)
  if (says(names, aboutSomethingElse)) return undefined
  const secondary = isMetastasis(condition, names)
  const type = secondary ? {} : cancerTypeOf(code, chart, refOf(condition))
  if (type === undefined) return undefined
  if (suspected || says(names, suspicion) || has(condition.verificationStatus, 'verification', ...unsure)) {
    chart.remark('suspected-diagnosis-ignored', 'Condition', refOf(condition))
    return undefined
  }
  const over = oneOf(condition.clinicalStatus, 'clinical-status', ['inactive', 'remission', 'resolved']) !== undefined
  return {
    condition,
    type,
    is: secondary ? 'metastasis' : 'cancer',
    active: !over && !says(names, history),
    words: [...names, ...condition.note.flatMap(({ text }) => text ?? [])],
  }
}

const unsure = ['unconfirmed', 'provisional', 'differential', 'refuted', 'entered-in-error']
const suspicion = /疑い?\s*[)）\]]?$|\bsuspected\b|\bsuspicion of\b|\brule out\b/
const history = /既往|\bhistory of\b/
const aboutSomethingElse =
  /家族歴|検診|健診|ドック|疼痛|恐怖|不安|予防|良性|上皮内癌|非浸潤|抗癌剤|化学療法後|family history|screening|\bin situ\b|\bbenign\b|\bpain\b|\bfear of\b/

/** Organs that 転移性 before the name means as the place of the metastasis. */
const place = /転移性(多発性?)?\s?(肺|肝|骨|脳|髄膜|リンパ|副腎|胸膜|腹膜|皮膚|卵巣|脊椎|縦隔|胸壁|軟部)/
const ends = /(転移|転移性(腫瘍|病変)|播種)[)）]?$|癌性(腹膜|胸膜|髄膜|リンパ管)/
const english =
  /\bsecondary (malignant )?(neoplasm|cancer)|\bmetastas[ie]s (to|in|of)\b|\bmetastatic malignant neoplasm|\bmetastatic (tumou?r|disease)/

function isMetastasis({ code, meta }: Condition, names: readonly string[]): boolean {
  const icd10 = codesIn(code, 'icd10')
  if (icd10.some(isSecondaryCode) || has(code, 'snomed', '128462008')) return true
  if (meta?.profile.some(profile => profile.includes('mcode-secondary-cancer-condition'))) return true
  if (names.some(name => place.test(fold(name)) && !/去勢/.test(name))) return true
  if (icd10.some(isPrimaryCode) || codesIn(code, 'oncotree').length > 0) return false
  return says(names, ends) || says(names, english)
}
