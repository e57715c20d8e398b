import type { Consent, Consents } from '#case'
import type { Chart } from './read/chart.ts'
import { has } from './read/coding.ts'
import { known, knownIfAny } from './read/known.ts'
import { lastWord } from './read/last-word.ts'
import { refOf } from './read/reference.ts'
import type { Of } from './read/resources.ts'

/** The last word of the patient on each matter; drafts and withdrawn forms do not count. */
export const consentsOf = (chart: Chart): Consents | undefined =>
  knownIfAny({
    ccatSubmission: last(chart, 'ccat-submission'),
    ccatSecondaryUse: last(chart, 'ccat-secondary-use'),
    secondaryFindingDisclosure: last(chart, 'secondary-finding-disclosure'),
  })

function last(chart: Chart, matter: string): Consent | undefined {
  const given = chart
    .all('Consent')
    .filter(({ status }) => status === undefined || status === 'active')
    .filter(({ category }) => category.some(one => has(one, 'cgp', matter)))
  const word = lastWord(given, wish, chart.dayOf)
  return word && known({ value: word.value, disputed: word.disputed, ref: refOf(word.seen) })
}

const wish = ({ provision }: Of<'Consent'>) => (['permit', 'deny'] as const).find(one => one === provision?.type)
