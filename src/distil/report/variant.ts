import type { Alteration } from '#case'
import type { Chart } from '../read/chart.ts'
import { codesIn, has, wordsOf } from '../read/coding.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Component, Observation } from '../read/resources.ts'
import { fold } from '../read/text.ts'
import { exonChange } from './exon.ts'
import { genesIn, genesNamed } from './gene.ts'
import { proteinChange } from './hgvs.ts'
import { kindOf, type Traits } from './variant-kind.ts'

/** A variant Observation, or one that describes a variant of a gene without being coded as one. */
export function isVariant({ code, component }: Observation): boolean {
  if (has(code, 'loinc', '69548-6')) return true
  if (has(code, 'loinc', '53041-0') || codesIn(code, 'gr-tbd').length > 0) return false
  return component.some(one => has(one.code, 'loinc', '48018-6')) && describesChange(component)
}

/** Whether components say what the variant is, whichever gene it is of. */
export const describesChange = (components: readonly Component[]): boolean =>
  components.some(({ code }) => has(code, 'loinc', '48005-3', '48004-6', '48019-4', '81252-9', '82155-3', '81290-9'))

/** Whether a variant is said to be there; a variant described without a word on it is. Indeterminate and no call are neither. */
export function presence(seen: Observation): 'present' | 'absent' | undefined {
  const { valueCodeableConcept: value, valueBoolean, valueString, component } = seen
  if (value === undefined && valueBoolean === undefined && valueString === undefined)
    return component.length > 0 ? 'present' : undefined
  if (has(value, 'loinc', 'LA9633-4') || has(value, 'snomed', '52101004', '10828004') || valueBoolean === true)
    return 'present'
  if (has(value, 'loinc', 'LA9634-2') || has(value, 'snomed', '2667000', '260385009') || valueBoolean === false)
    return 'absent'
  const text = [...wordsOf(value), ...(valueString === undefined ? [] : [valueString])].map(fold).join(' / ')
  if (/陰性|検出せず|検出されず|認めず|absent|negative|not detected/.test(text)) return 'absent'
  return /陽性|検出|あり|present|positive|detected/.test(text) ? 'present' : undefined
}

/**
 * What a variant Observation says, with the Observations derived from it (molecular consequence).
 * `otherwise`: the genes meant where it names none.
 */
export function alterationsIn(
  seen: Observation,
  derived: readonly Observation[],
  chart: Chart,
  otherwise: readonly string[] = [],
): readonly Alteration[] {
  const ref = refOf(seen)
  const named = texts(seen)
  const listed = genesIn(seen.component, chart, ref)
  const spoken = listed.length > 0 ? listed : named.flatMap(text => genesNamed(text, chart.tables))
  const genes = spoken.length > 0 ? spoken : otherwise
  const traits: Traits = {
    genes,
    so: [seen, ...derived]
      .flatMap(one => one.component)
      .flatMap(({ valueCodeableConcept }) => codesIn(valueCodeableConcept, 'so')),
    texts: named.map(fold),
    hgvs: seen.component.some(({ code }) => has(code, 'loinc', '48005-3', '48004-6')),
    genomicHgvs: seen.component.some(({ code }) => has(code, 'loinc', '81290-9')),
    alleles: seen.component.some(({ code }) => has(code, 'loinc', '69547-8', '69551-0')),
    copyNumber: seen.component.some(({ code }) => has(code, 'loinc', '82155-3')),
  }
  const kind = kindOf(traits)
  const about = { kind, origin: originOf(seen), alleleFraction: alleleFraction(seen), ref }
  if (kind === 'fusion') return fusions(genes, chart).map(one => known({ ...one, ...about }))
  const exact = kind === 'mutation' || kind === 'not-stated' ? changeOf(seen, named) : {}
  const altered =
    (traits.copyNumber && kind === undefined) || kind === 'amplification' || kind === 'loss' ? genes : genes.slice(0, 1)
  return altered.map(gene => known({ gene, ...about, ...exact }))
}

const component = ({ component }: Observation, code: string): Component | undefined =>
  component.find(one => has(one.code, 'loinc', code))

const said = (one: Pick<Component, 'valueCodeableConcept' | 'valueString'> | undefined): readonly string[] => [
  ...wordsOf(one?.valueCodeableConcept),
  ...(one?.valueString === undefined ? [] : [one.valueString]),
]

/** Where a variant is named in words; interpretations and notes talk of more than the variant. */
const texts = (seen: Observation): readonly string[] => [
  ...['81252-9', '48019-4', '48006-1'].flatMap(code => said(component(seen, code))),
  ...(has(seen.code, 'loinc', '69548-6') && seen.code?.text === undefined ? [] : [seen.code?.text ?? '']),
  ...(seen.valueCodeableConcept?.text === undefined ? [] : [seen.valueCodeableConcept.text]),
  ...(seen.valueString === undefined ? [] : [seen.valueString]),
]

/** The protein change, or the exon where that is all the report names. `undefined`: given in a form we cannot read. */
function changeOf(seen: Observation, named: readonly string[]): Pick<Alteration, 'protein' | 'exon' | 'change'> {
  const given = component(seen, '48005-3')
  const written = [...(given?.valueCodeableConcept?.coding ?? []).flatMap(({ code }) => code ?? []), ...said(given)]
  const protein = [...written, ...named].map(proteinChange).find(found => found !== undefined)
  if (protein !== undefined) return { protein }
  return { ...(written.length === 0 && { protein: 'not-stated' as const }), ...exonChange(named) }
}

/** The driver of a fusion stands first: the gene drugs are approved for, else the last one named. */
function fusions(genes: readonly string[], { tables }: Chart): readonly Pick<Alteration, 'gene' | 'partner'>[] {
  const targets = new Set(
    tables.cdx.flatMap(({ marker }) =>
      marker.by === 'alteration' ? marker.anyOf.flatMap(one => (one.kind === 'fusion' ? [one.gene] : [])) : [],
    ),
  )
  const gene = genes.findLast(one => targets.has(one)) ?? genes.at(-1)
  const partner = genes.find(one => one !== gene)
  return gene === undefined ? [] : [{ gene, ...(partner && { partner }) }]
}

function originOf(seen: Observation): Alteration['origin'] | undefined {
  const value = component(seen, '48002-0')?.valueCodeableConcept
  if (has(value, 'loinc', 'LA6683-2', 'LA18194-3')) return 'germline'
  if (has(value, 'loinc', 'LA6684-0', 'LA18195-0')) return 'somatic'
  const text = wordsOf(value).map(fold).join(' / ')
  if (/生殖細胞|germline/.test(text)) return 'germline'
  return /体細胞|somatic/.test(text) ? 'somatic' : undefined
}

/** As a fraction; percent by unit, or because no fraction is above 1. */
function alleleFraction(seen: Observation): number | 'not-stated' {
  const { value, unit, code } = component(seen, '81258-6')?.valueQuantity ?? {}
  if (value === undefined || value < 0 || value > 100) return 'not-stated'
  const percent = unit?.trim() === '%' || code === '%' || value > 1
  return percent ? Number((value / 100).toPrecision(12)) : value
}
