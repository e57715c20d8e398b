import { no, open, rule, unknown, yes } from '#rule'
import { insuredUse } from '../insured/insured-use.ts'
import { reportSays } from '../insured/report-says.ts'

const bases = {
  'companion-test': 'companion-test-found-it',
  deemed: 'deemed-companion-test',
  'no-marker': 'no-marker-asked-for',
} as const

/**
 * The drug is insured in this cancer and for this marker: by a confirmed row of our tables and a
 * result that may be used, or by the C-CAT report's own statement. Evidence of level A is not enough.
 */
export const label = (drug: string) =>
  rule({
    id: 'off-label-pathway/label',
    cites: [
      'fee-2024/d004-2/2',
      'fee-2026/d004-2/2',
      'fee-2024/d004-2/12',
      'fee-2026/d004-2/12',
      'fee-2026/b011-5/1-u-1',
      'qa-15/deemed-cdx',
      'pathways/1980-notice',
    ],
    reads: [
      'tumor.groups',
      'tumor.extent.value',
      'profile',
      'panels',
      'companionResults',
      'ccat.received',
      'ccat.candidates',
      'expertPanel',
      'therapy.lines',
      'drugOrders',
    ],
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
      open: ['companion-test-to-verify', 'drug-not-in-tables'],
    },
    decide(c, k) {
      const reported = reportSays(drug, c)
      const insured = insuredUse(drug, c, k)
      if (insured.is === 'yes') {
        const { use, test } = insured
        return yes(bases[insured.by], { drug, use, ...(test !== undefined && { test }) }, c.profile)
      }
      if (reported.is === 'fits') return yes('report-states-fit', { drug }, reported.candidate)

      const [missing, ...more] = new Set([
        ...(insured.is === 'missing' ? insured.facts : []),
        ...(reported.is === 'missing' ? reported.facts : []),
      ])
      if (missing !== undefined) return unknown(missing, ...more)
      if (insured.is === 'no' && reported.is !== 'elsewhere') return no(insured.why, { drug }, c.tumor)
      const why = insured.is === 'open' ? insured.why : undefined
      if (reported.is !== 'elsewhere') return open(why ?? 'drug-not-in-tables', { drug })
      // Approved here without a companion on record: a drug that our tables do not hold may need none.
      if (why === 'drug-not-in-tables' && reported.why === 'test-not-companion') return open(why, { drug })
      return no(reported.why, { drug }, reported.candidate)
    },
  })
