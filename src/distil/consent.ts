import type { Consent, Consents } from '#case'
import type { Chart } from './read/chart.ts'
import { has } from './read/coding.ts'
import { known, knownIfAny } from './read/known.ts'
import { refOf } from './read/reference.ts'

/** The latest word of the patient on each matter; drafts and withdrawn forms do not count. */
export const consentsOf = (chart: Chart): Consents | undefined =>
  knownIfAny({
    ccatSubmission: latest(chart, 'ccat-submission'),
    ccatSecondaryUse: latest(chart, 'ccat-secondary-use'),
    secondaryFindingDisclosure: latest(chart, 'secondary-finding-disclosure'),
  })

function latest(chart: Chart, matter: string): Consent | undefined {
  const given = chart
    .all('Consent')
    .filter(({ status }) => status === undefined || status === 'active')
    .find(({ category }) => category.some(one => has(one, 'cgp', matter)))
  if (given === undefined) return undefined
  const value = (['permit', 'deny'] as const).find(one => one === given.provision?.type)
  return known({ value, ref: refOf(given) })
}
