import { no, open, ruleFor, unknown, yes } from '#rule'
import { profileDecides, profileDecidesReads } from '../../shared/profile-decides.ts'
import { besideMarker, insuredUse } from '../insured/insured-use.ts'
import { by, labelCites } from '../insured/label-basis.ts'
import { reportSays } from '../insured/report-says.ts'

const bases = {
  'companion-test': 'companion-test-found-it',
  deemed: 'deemed-companion-test',
  'no-marker': 'no-marker-asked-for',
} as const

/**
 * The drug is insured in this cancer and for this marker: by a confirmed row of our tables and a
 * result that may be used, or by the C-CAT report's own statement. What a profile shows counts once the expert
 * panel has met or was validly waived; a report says nothing of the items a companion run was asked for, so it
 * opens none, and nothing of line and combination, which are asked beside it. Evidence of level A is not enough.
 */
export const label = ruleFor({
  id: 'off-label-pathway/label',
  cites: labelCites,
  reads: [...profileDecidesReads, 'tumor.extent.value', 'panels', 'companionResults', 'therapy.lines', 'drugOrders'],
  why: {
    yes: ['companion-test-found-it', 'deemed-companion-test', 'no-marker-asked-for', 'report-states-fit'],
    no: [
      'masked-result',
      'test-not-companion',
      'line-not-met',
      'marker-excluded',
      'not-approved-for-tumor',
      'approved-for-another-cancer',
      'approved-abroad-only',
      'trial-only',
    ],
    open: ['companion-test-to-verify', 'expert-panel-awaited', 'drug-not-in-tables'],
  },
  decide(drug, c, k) {
    const reported = reportSays(drug, c)
    const insured = insuredUse(drug, c, k)
    if (insured.is === 'yes') {
      const { use, test } = insured
      const why = bases[insured.by]
      return yes(why, { drug, use, ...(test !== undefined && { test }), ...by(why) }, c.profile)
    }
    if (reported.is === 'fits') {
      const review = profileDecides(c, k)
      if (review.is === 'yes' && review.why !== 'run-as-companion-test') {
        const beside = besideMarker(drug, c, k)
        if (beside.is === 'no') return no(beside.why, { drug, ...by(beside.why) }, c.tumor)
        const [fact, ...others] = beside.is === 'missing' ? beside.facts : []
        return fact === undefined
          ? yes('report-states-fit', { drug, ...by('report-states-fit') }, reported.candidate)
          : unknown(fact, ...others)
      }
      if ('missing' in review) return unknown(...review.missing)
      if (insured.is !== 'no' || insured.why !== 'masked-result')
        return open('expert-panel-awaited', { drug, ...by('expert-panel-awaited') }, c.profile)
    }
    // Whatever else is or is not on record, the profile has to be reviewed first.
    if (insured.is === 'open' && insured.why === 'expert-panel-awaited')
      return open(insured.why, { drug, ...by(insured.why) }, c.profile)

    const [missing, ...more] = new Set([
      ...(insured.is === 'missing' ? insured.facts : []),
      ...(reported.is === 'missing' ? reported.facts : []),
    ])
    if (missing !== undefined) return unknown(missing, ...more)
    if (insured.is === 'no' && reported.is !== 'elsewhere')
      return no(insured.why, { drug, ...by(insured.why) }, c.tumor)
    const why = insured.is === 'open' ? insured.why : undefined
    if (reported.is !== 'elsewhere')
      return open(why ?? 'drug-not-in-tables', { drug, ...by(why ?? 'drug-not-in-tables') })
    // Approved here without a companion on record: a drug that our tables do not hold may need none.
    if (why === 'drug-not-in-tables' && reported.why === 'test-not-companion') return open(why, { drug, ...by(why) })
    return no(reported.why, { drug, ...by(reported.why) }, reported.candidate)
  },
})
