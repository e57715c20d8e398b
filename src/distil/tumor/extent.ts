import type { Extent } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, oneOf, wordsOf } from '../read/coding.ts'
import { known } from '../read/known.ts'
import { lastWord } from '../read/last-word.ts'
import type { Sought } from '../read/observations.ts'
import { refOf } from '../read/reference.ts'
import type { Observation } from '../read/resources.ts'
import { says } from '../read/text.ts'
import { observedAbout } from './about.ts'
import type { Diagnosis } from './diagnosis.ts'
import { type Spread, spreadIn } from './stage.ts'

/** How far the cancer has spread: what was recorded for us, else a metastasis, a recurrence, or the stage. */
export function extentOf(cancer: Diagnosis, metastases: readonly Diagnosis[], chart: Chart): Extent | undefined {
  return recorded(cancer, chart) ?? (cancer.type.kind === 'hematologic' ? undefined : read(cancer, metastases, chart))
}

function recorded({ condition }: Diagnosis, chart: Chart): Extent | undefined {
  const stated = observedAbout(condition, { cgp: ['disease-extent'] }, chart)
  const word = lastWord(stated, seen => oneOf(seen.valueCodeableConcept, 'disease-extent', values), chart.dayOf)
  if (word === undefined) return undefined
  const { seen, value, disputed } = word
  return known({ value, basis: 'recorded' as const, disputed, ref: refOf(seen) })
}

const values = ['resectable', 'locally-advanced', 'metastatic', 'recurrent'] as const

function read(cancer: Diagnosis, metastases: readonly Diagnosis[], chart: Chart): Extent | undefined {
  const stages = staged(cancer, chart)
  const stage = stages.find(one => one.spread === 'metastatic') ?? stages[0]
  const own = refOf(cancer.condition)
  if (stage?.spread === 'metastatic')
    return known({ value: 'metastatic' as const, basis: 'stage' as const, ref: stage.ref })
  const [metastasis] = metastases
  if (metastasis !== undefined)
    return known({ value: 'metastatic' as const, basis: 'metastasis' as const, ref: refOf(metastasis.condition) })
  if (says(cancer.words, spreadWord) && !says(cancer.words, noSpread))
    return known({ value: 'metastatic' as const, basis: 'metastasis' as const, ref: own })
  const recurrence = has(cancer.condition.clinicalStatus, 'clinical-status', 'recurrence', 'relapse')
  if (
    recurrence ||
    (says(cancer.words, /再発|\brecurrent\b/) && !says(cancer.words, /再発(なし|予防|リスク|を認め)|無再発/))
  )
    return known({ value: 'recurrent' as const, basis: 'recorded' as const, ref: own })
  if (says(cancer.words, /局所進行|locally advanced/))
    return known({ value: 'locally-advanced' as const, basis: 'recorded' as const, ref: own })
  if (stage === undefined) return undefined
  const value = stage.spread === 'locally-advanced' ? stage.spread : undefined
  return known({ value, basis: 'stage' as const, ref: stage.ref })
}

const spreadWord = /転移|\bmetastatic\b/
const noSpread = /転移(なし|無|は?ない|疑|を認めず|を認めない|の有無|リスク)|無転移|非転移|no metasta|non ?metastatic/

interface Staged {
  readonly spread: Spread
  readonly ref: string | undefined
}

/** LOINC stage groups, and the SNOMED ones of mCODE; what else calls itself a stage is told by its name. */
const stageGroup: Sought = {
  loinc: ['21908-9', '21902-2', '21914-7'],
  snomed: ['399537006', '399588009', '399387003'],
  words: /stage group|tnm.*stag|病期|ステージ|m category|^stage$|international federation of gynecology/,
}

function staged({ condition }: Diagnosis, chart: Chart): readonly Staged[] {
  const observed = observedAbout(condition, stageGroup, chart).flatMap(seen =>
    words(seen).flatMap(text => ({ spread: spreadIn(text), ref: refOf(seen) })),
  )
  const onCondition = condition.stage.flatMap(({ summary }) =>
    wordsOf(summary).map(text => ({ spread: spreadIn(text), ref: refOf(condition) })),
  )
  return [...observed, ...onCondition].flatMap(({ spread, ref }) => (spread === undefined ? [] : [{ spread, ref }]))
}

const words = (seen: Observation) => [
  ...wordsOf(seen.valueCodeableConcept),
  ...(seen.valueString === undefined ? [] : [seen.valueString]),
]
