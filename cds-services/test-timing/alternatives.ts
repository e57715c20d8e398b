import type { Told } from '#cards'
import { addDays, type IsoDate } from '#case'
import { answerOf, ask, leaves } from '#rule'
import { covers } from '../shared/covers.ts'
import { mayNotOrder } from '../shared/facility-advice.ts'
import { useOf } from '../shared/panel-use.ts'
import type { Outcome } from './outcome.ts'
import { advancedCare } from './question.ts'
import { oncePerPatient } from './rules/once-per-patient.ts'

export type Alternative = 'cdx-route' | 'advanced-care' | 'blood-after-tissue-failure'

/** Other ways that are open, or not yet closed, to a patient who cannot have the profile under insurance today. */
export function alternatives({
  c,
  k,
  finding,
  outcome,
}: Pick<Told<Outcome>, 'c' | 'k' | 'finding' | 'outcome'>): readonly Alternative[] {
  if (outcome === 'insured' || useOf(c) !== 'profile') return []
  const used = answerOf(finding, oncePerPatient) === 'no'
  const onlyBloodLeft = leaves(finding).some(
    ({ rule, verdict }) =>
      rule.id === oncePerPatient.id &&
      ('missing' in verdict
        ? verdict.missing.includes('order.specimen')
        : 'why' in verdict && verdict.why === 'tissue-failed-only-blood-left'),
  )
  return [
    ...(onlyBloodLeft ? (['blood-after-tissue-failure'] as const) : []),
    ...(!used && !mayNotOrder(c) && cdxItemsFor(c.tumor?.groups, k).length > 0 ? (['cdx-route'] as const) : []),
    ...(!used && ask(advancedCare, c, k).is !== 'no' ? (['advanced-care'] as const) : []),
  ]
}

/** Items that insurance pays for on tissue, with a panel, as companion tests in this cancer, at any time. */
export const cdxItemsFor = (
  groups: readonly string[] | undefined,
  { cdxItems, tumors }: Told['k'],
): readonly string[] =>
  groups === undefined
    ? []
    : [
        ...new Set(
          cdxItems
            .filter(row => row.specimen === 'tissue' && row.method !== 'not-ngs' && row.confidence !== 'unverified')
            .filter(row => covers(row, groups, tumors))
            .map(row => row.item),
        ),
      ]

/** The last day to order so that the result can be explained before the next line starts; known when both are. */
export function lastSafeOrderDate({ therapy, facility }: Told['c']): IsoDate | undefined {
  if (therapy?.nextLineStart === undefined || facility?.turnRoundDays === undefined) return undefined
  return addDays(therapy.nextLineStart, -facility.turnRoundDays)
}
