import type { DiseasePhase, Tumor } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, oneOf } from '../read/coding.ts'
import { known } from '../read/known.ts'
import { lastWord } from '../read/last-word.ts'
import { refOf } from '../read/reference.ts'
import type { ServiceRequest } from '../read/resources.ts'
import { says } from '../read/text.ts'
import { observedAbout } from './about.ts'
import { chainOf } from './cancer-type.ts'
import { chosen, onsetOf } from './choice.ts'
import { type Diagnosis, diagnoses } from './diagnosis.ts'
import { extentOf } from './extent.ts'
import { narrowed } from './histology.ts'
import { receptorsOf } from './receptors.ts'

/** The confirmed cancer the question is about. `orders`: those whose reason tells which, in order of weight. */
export function tumorOf(chart: Chart, orders: readonly ServiceRequest[]): Tumor | undefined {
  const found = diagnoses(chart)
  const cancer = chosen(
    found.filter(one => one.is === 'cancer'),
    orders,
    chart,
  )
  if (cancer === undefined) return undefined
  const { type, condition, words } = cancer
  const row = type.row && narrowed(type.row, condition, chart)
  return known({
    ref: refOf(condition),
    kind: row?.kind ?? type.kind,
    groups: row && chainOf(row, chart.tables).map(one => one.id),
    onset: onsetOf(condition),
    extent: extentOf(
      cancer,
      found.filter(one => one.is === 'metastasis'),
      chart,
    ),
    phase: type.kind === 'hematologic' ? phaseOf(cancer, chart) : undefined,
    conventionalTestingInsufficient: lastWord(
      observedAbout(condition, { cgp: ['conventional-testing-insufficient'] }, chart),
      seen => seen.valueBoolean,
      chart.dayOf,
    )?.value,
    receptors: receptorsOf(cancer, chart),
    castrationResistant: castration(words),
    hormoneRefractory: says(words, hormoneRefractory) ? true : undefined,
  })
}

const hormoneRefractory =
  /ホルモン(療法)?(不応|抵抗|耐性)|内分泌療法(後(の)?(増悪|進行)|不応|抵抗性|耐性)|hormone refractory|endocrine (resistant|refractory)/

function castration(words: readonly string[]): boolean | undefined {
  if (says(words, /去勢抵抗性|crpc|castration resistant/)) return true
  return says(words, /去勢感受性|ホルモン感受性|cspc|hspc|castration sensitive|hormone sensitive/) ? false : undefined
}

/** Recorded for us, else from the words; a first diagnosis and a relapse named together settle nothing. */
function phaseOf({ condition, words }: Diagnosis, chart: Chart): DiseasePhase | undefined {
  const stated = lastWord(
    observedAbout(condition, { cgp: ['disease-phase'] }, chart),
    seen => oneOf(seen.valueCodeableConcept, 'disease-phase', ['onset', 'relapsed-refractory'] as const),
    chart.dayOf,
  )
  if (stated !== undefined) return stated.value
  const relapsed =
    (says(words, /再発|難治|relapsed|refractory/) && !says(words, /再発(なし|予防)|無再発/)) ||
    has(condition.clinicalStatus, 'clinical-status', 'recurrence', 'relapse')
  const onset = says(words, /初発|初診時|newly diagnosed|de novo/)
  return relapsed === onset ? undefined : relapsed ? 'relapsed-refractory' : 'onset'
}
