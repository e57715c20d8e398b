import type { CandidateDrug } from '#case'
import type { Chart } from '../read/chart.ts'
import { codesIn, has, oneOf, wordsOf } from '../read/coding.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Observation } from '../read/resources.ts'
import type { SystemName } from '../read/systems.ts'
import { addressOf } from '../read/systems.ts'
import { drugsIn } from '../therapy/drug.ts'
import { genesIn } from './gene.ts'

const reaches = ['approved', 'approved-other-cancer', 'approved-abroad', 'trial'] as const
const levels = ['A', 'B', 'C', 'D', 'E', 'F', 'R'] as const

/** A candidate drug of the C-CAT report; a combination gives one for each of its drugs. */
export function candidatesIn(seen: Observation, chart: Chart): readonly CandidateDrug[] {
  const { valueCodeableConcept: value, valueString } = seen
  const ref = refOf(seen)
  const concept = value ?? (valueString === undefined ? undefined : { coding: [], extension: [], text: valueString })
  const known_ = drugsIn(concept, chart, ref)
  const named = value?.text ?? wordsOf(concept)[0] ?? value?.coding.flatMap(({ code }) => code ?? [])[0]
  if (known_.length === 0) chart.remark('unknown-code', value?.coding[0]?.system ?? 'drug named in words', ref)
  const drugs = known_.length > 0 ? known_ : named === undefined ? [] : [named]
  const [gene] = genesIn(seen.component, chart, ref)
  const about = {
    reach: coded(seen, 'drug-reach', 'drug-reach', reaches, chart),
    cdxFit: fit(seen),
    level: coded(seen, 'evidence-level', 'evidence-level', levels, chart),
    gene: gene ?? ('not-stated' as const),
    ref,
  }
  return drugs.map(drug => known({ drug, ...about }))
}

const componentOf = ({ component }: Observation, code: string) => component.find(one => has(one.code, 'cgp', code))

function coded<C extends string>(
  seen: Observation,
  component: string,
  system: SystemName,
  codes: readonly C[],
  chart: Chart,
) {
  const found = componentOf(seen, component)
  if (found === undefined) return 'not-stated' as const
  const value = oneOf(found.valueCodeableConcept, system, codes)
  if (value === undefined)
    for (const code of codesIn(found.valueCodeableConcept, system))
      chart.remark('unknown-code', `${addressOf(system)}|${code}`, refOf(seen))
  return value
}

function fit(seen: Observation): CandidateDrug['cdxFit'] {
  const found = componentOf(seen, 'cdx-fit')
  return found === undefined ? 'not-stated' : found.valueBoolean
}
