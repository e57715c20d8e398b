import type { Profile } from '#case'
import { has, wordsOf } from '../read/coding.ts'
import type { Observation } from '../read/resources.ts'
import { fold } from '../read/text.ts'

/** Tumor mutational burden in mutations per megabase; the unit is written in many ways and always means that. */
export const tmbOf = (results: readonly Observation[]): number | undefined =>
  results.filter(({ code }) => has(code, 'loinc', '94076-7')).flatMap(seen => burden(seen) ?? [])[0]

function burden({ valueQuantity, valueInteger, valueRatio, valueString }: Observation): number | undefined {
  const { numerator, denominator } = valueRatio ?? {}
  const ratio = numerator?.value !== undefined && denominator?.value ? numerator.value / denominator.value : undefined
  const text = valueString === undefined ? undefined : /^\s*([\d.]+)/.exec(valueString.normalize('NFKC'))?.[1]
  const value = valueQuantity?.value ?? valueInteger ?? ratio ?? (text === undefined ? undefined : Number(text))
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : undefined
}

export const msiOf = (results: readonly Observation[]): Exclude<Profile['msi'], 'not-stated'> =>
  results.filter(({ code }) => has(code, 'loinc', '81695-9')).flatMap(seen => instability(seen) ?? [])[0]

/** MSI as an Observation of it says, whatever it is coded as. */
export function instability({
  valueCodeableConcept: value,
  valueString,
}: Pick<Observation, 'valueCodeableConcept' | 'valueString'>): Exclude<Profile['msi'], 'not-stated'> {
  if (has(value, 'loinc', 'LA26203-2', 'LA14123-6')) return 'high'
  if (has(value, 'loinc', 'LA26202-4')) return 'low'
  if (has(value, 'loinc', 'LA14122-8')) return 'stable'
  if (has(value, 'loinc', 'LA11884-6')) return 'indeterminate'
  const text = [...wordsOf(value), ...(valueString === undefined ? [] : [valueString])].map(fold).join(' / ')
  if (/msi ?h(?![a-z0-9])|msi high|高頻度|^high/.test(text)) return 'high'
  if (/判定不能|判定不可|indeterminate|equivocal|cannot/.test(text)) return 'indeterminate'
  if (/\bmss\b|安定|stable/.test(text) && !/instab|unstab|不安定/.test(text)) return 'stable'
  return /msi ?l(?![a-z0-9])|msi low|低頻度/.test(text) ? 'low' : undefined
}
