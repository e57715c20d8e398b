import { has, wordsOf } from '../read/coding.ts'
import type { Observation } from '../read/resources.ts'
import { fold } from '../read/text.ts'

export type Sign = 'positive' | 'negative'

/** Where a result stands: the value of an Observation or of one of its components. */
export type Valued = Pick<
  Observation,
  'valueCodeableConcept' | 'valueBoolean' | 'valueString' | 'valueInteger' | 'valueQuantity'
>

/** Positive or negative as a result is coded (LOINC answers, SNOMED CT), or else says in words. */
export const signOf = (seen: Valued): Sign | undefined => codedSign(seen) ?? signIn(said(seen).join(' / '))

export function codedSign({ valueCodeableConcept: value, valueBoolean }: Valued): Sign | undefined {
  if (valueBoolean !== undefined) return valueBoolean ? 'positive' : 'negative'
  if (has(value, 'loinc', 'LA6576-8', 'LA9633-4') || has(value, 'snomed', '10828004', '52101004')) return 'positive'
  return has(value, 'loinc', 'LA6577-6', 'LA9634-2') || has(value, 'snomed', '260385009', '2667000')
    ? 'negative'
    : undefined
}

/** What a value says in words. */
export const said = ({ valueCodeableConcept, valueString }: Valued): readonly string[] => [
  ...wordsOf(valueCodeableConcept),
  ...(valueString === undefined ? [] : [valueString]),
]

const unclear =
  /判定(不能|不可|保留|困難)|(検査|測定|評価|解析)不能|検体不(良|適)|不明|境界|[偽擬]陽性|indeterminate|equivocal|inconclusive|invalid|not evaluable|no call|failed|unknown/
const negative =
  /陰性|検出せず|検出され(ず|ない|なかった)|検出限界|[未不非]検出|認め(ず|ない|られ(ず|ない))|(変異|バリアント|融合|増幅|発現|異常)(は|を)?(なし|無)|^なし|^無し|野生型|wild ?type|\bnegative\b|\bnot? (detected|present|amplified|mutation|variant|fusion|evidence)|\bnon ?amplified|\babsent\b|^\( ?\)$/
const positive =
  /陽性|検出|認め(る|た|られ)|(変異|バリアント|融合|増幅|発現|異常)(が)?(あり|有)|^あり|^有り|変異型|\bpositive\b|\bdetected\b|\bpresent\b|\bamplified\b|\bmuta(nt|ted)\b|^\(?\+\)?$/

/** Positive or negative in words; nothing for a result that cannot be judged. */
export function signIn(text: string): Sign | undefined {
  const folded = fold(text)
  if (unclear.test(folded)) return undefined
  if (negative.test(folded)) return 'negative'
  return positive.test(folded) ? 'positive' : undefined
}
