import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import type { Condition } from '../read/resources.ts'
import { says } from '../read/text.ts'
import { chainOf, type TumorRow, tumorsNamed } from './cancer-type.ts'

const MCODE = 'mcode-histology-morphology-behavior'

/** Histology alone names no organ: what it makes of a lung cancer. */
const inLung: readonly (readonly [id: string, pattern: RegExp, morphology: readonly string[]])[] = [
  ['nsclc', /非小細胞|non ?small cell/, []],
  ['sclc', /小細胞癌|小細胞肺癌|small cell/, ['8041/3']],
  ['lusc', /扁平上皮癌|squamous/, ['8070/3']],
  ['luad', /腺癌|adenocarcinoma/, ['8140/3']],
]

/** The same cancer, or a narrower one within it that its histology names. */
export function narrowed(row: TumorRow, condition: Condition, chart: Chart): TumorRow {
  const concepts = histologies(condition, chart)
  const texts = concepts.flatMap(wordsOf)
  const ids = inLung.flatMap(([id, pattern, codes]) =>
    says(texts, pattern) || concepts.some(one => has(one, 'icd-o-3', ...codes)) ? [id] : [],
  )
  const candidates = [
    ...chart.tables.tumors.filter(other => other.id === (ids.includes('nsclc') ? narrowestOf(ids) : ids[0])),
    ...texts.flatMap(text => tumorsNamed(text, chart.tables)),
  ]
  const chain = (one: TumorRow) => chainOf(one, chart.tables)
  return candidates
    .filter(candidate => chain(candidate).includes(row))
    .reduce((best, candidate) => (chain(candidate).length > chain(best).length ? candidate : best), row)
}

const narrowestOf = (ids: readonly string[]) => ids.find(id => id === 'luad' || id === 'lusc') ?? 'nsclc'

/** On the Condition itself, or an Observation of histology (LOINC 31206-6) about it. */
const histologies = (condition: Condition, chart: Chart) => [
  ...condition.extension.flatMap(({ url, valueCodeableConcept }) =>
    url?.endsWith(MCODE) && valueCodeableConcept ? [valueCodeableConcept] : [],
  ),
  ...chart
    .observed({ loinc: ['31206-6'] })
    .filter(seen => seen.focus.some(about => chart.follow(about, seen) === condition))
    .flatMap(seen => seen.valueCodeableConcept ?? []),
]
