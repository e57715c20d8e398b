import type { RegistrationForm } from '#case'
import type { Chart } from '../read/chart.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { FormItem } from '../read/resources.ts'

export const QUESTIONNAIRE = 'https://w3id.org/shirube/fhir/Questionnaire/ccat-registration'

const states: Readonly<Record<string, RegistrationForm['state']>> = {
  'in-progress': 'in-progress',
  completed: 'completed',
  amended: 'completed',
}

/** The latest registration form that is filled in or being filled in; one that was stopped is none. */
export function formOf(chart: Chart): RegistrationForm | undefined {
  const form = chart
    .all('QuestionnaireResponse')
    .find(({ questionnaire, status }) => questionnaire?.split('|')[0] === QUESTIONNAIRE && states[status ?? ''])
  if (form === undefined) return chart.section('questionnaireResponses') === 'complete' ? { found: false } : undefined
  return known({
    found: true,
    state: states[form.status ?? ''],
    on: chart.dayOf(form),
    answered: [...new Set(form.item.flatMap(answeredIn))],
    ref: refOf(form),
  })
}

const answeredIn = ({ linkId, answer, item }: FormItem): readonly string[] => [
  ...(linkId !== undefined && answer.length > 0 ? [linkId] : []),
  ...item.flatMap(answeredIn),
]
