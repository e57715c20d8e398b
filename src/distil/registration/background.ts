import type { Background, Tumor } from '#case'
import type { Chart } from '../read/chart.ts'
import { codesIn, wordsOf } from '../read/coding.ts'
import { knownIfAny } from '../read/known.ts'
import { refOf } from '../read/reference.ts'

const SEXES = ['male', 'female', 'other'] as const

/** What the registration asks of the patient and of the cancer in question. */
export function backgroundOf(tumor: Tumor | undefined, chart: Chart): Background | undefined {
  const [patient] = chart.all('Patient')
  const cancer = chart.all('Condition').find(one => tumor?.ref !== undefined && refOf(one) === tumor.ref)
  const [smoking] = chart.observed({ loinc: ['72166-2'], words: /^喫煙(歴|状況)?$|^(tobacco )?smoking( status)?$/ })
  return knownIfAny({
    sex: SEXES.find(sex => sex === patient?.gender),
    oncotree: codesIn(cancer?.code, 'oncotree')[0],
    diagnosis: wordsOf(cancer?.code)[0],
    stage: cancer?.stage.flatMap(({ summary }) => wordsOf(summary))[0],
    smoking:
      smoking && [...wordsOf(smoking.valueCodeableConcept), smoking.valueString].find(text => text !== undefined),
  })
}
