import { rule, unknown, yes } from '#rule'
import { tissueDifficult } from '../../shared/tissue-difficult.ts'

/**
 * (1)ア(イ)(ロ): blood only when tissue is medically difficult, for a recorded reason, or when
 * tissue gave no profile. The rule never says no: a reason can still be recorded.
 */
export const bloodHasReason = rule({
  id: 'test-timing/blood-has-reason',
  cites: ['fee-2024/d006-19/1-a', 'fee-2024/d006-19/1-i', 'fee-2026/d006-19/1-a-i', 'fee-2026/d006-19/1-a-ro'],
  reads: [
    'order.specimen.kind',
    'panels.use',
    'panels.specimen',
    'panels.outcome',
    'panels.on',
    'judgement.tissueTestDifficult',
  ],
  why: { yes: ['tissue', 'tissue-gave-no-profile', 'tissue-difficult'] },
  decide({ order, panels, judgement = {} }) {
    const specimen = order?.specimen
    if (specimen?.kind === undefined) return unknown('order.specimen')
    if (specimen.kind === 'tissue') return yes('tissue', {}, specimen)
    const failed = panels?.find(
      test => test.use === 'profile' && test.specimen === 'tissue' && test.outcome === 'no-profile',
    )
    if (failed) return yes('tissue-gave-no-profile', { on: failed.on ?? '' }, failed)
    const difficult = tissueDifficult({ judgement })
    return difficult
      ? yes('tissue-difficult', { reason: difficult.reason }, difficult)
      : unknown('judgement.tissueTestDifficult')
  },
})
