import { service } from '#cards'
import { because } from './because.ts'
import { billOf } from './bill.ts'
import { claims } from './claims.ts'
import { headlines } from './headlines.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { outcome, outcomes } from './outcome.ts'
import { inForce, inForce2022, reportProposal } from './question.ts'
import { subjectOf } from './subject.ts'
import { values } from './values.ts'

/** What may be billed for this test, what it is worth to finish the pathway, and what the claim has to say? */
export const claimCheck = service({
  id: 'claim-check',
  hooks: ['order-sign', 'encounter-discharge'],
  title: { ja: 'がんゲノム検査の算定の点検', en: 'Claim check for cancer genomic tests' },
  description: {
    ja: 'オーダーした検査、または結果の評価が何点で算定できるかを、収支・患者負担・摘要欄の記載とともに、根拠の条文で示します',
    en: 'Says what the ordered test, or the evaluation of its result, pays, with the ledger, the claim notes and the paragraph',
  },
  needs: {
    required: ['conditions'],
    optional: [
      'patient',
      'observations',
      'reports',
      'orders',
      'medicationRequests',
      'medicationAdministrations',
      'procedures',
      'specimens',
      'charges',
      'encounters',
      'consents',
      'carePlans',
    ],
  },
  speaks: (c, hook) => {
    if (hook !== 'encounter-discharge') return c.order !== undefined
    if (c.tumor === undefined) return false
    if (subjectOf(c).of === 'order') return c.order !== undefined
    const since = c.profile?.reportedOn
    const billed = c.charges?.some(({ fee, on }) => fee === 'B011-5' && on !== undefined && on >= (since ?? on))
    return billed !== true && c.profile?.outcome !== 'no-profile'
  },
  // B011-5 is the written explanation: the law of its day says whether the panel could be omitted, and what it pays.
  actOn: c => (subjectOf(c).of === 'evaluation' ? c.explanation?.on : undefined),
  questions: { 'fee-2022': inForce2022, 'fee-2024': inForce, 'fee-2026': inForce, 'report-2025': reportProposal },
  outcomes,
  outcome,
  differs: (now, proposed) => {
    const total = (told: typeof now) => billOf(told)?.unexplained?.total
    return subjectOf(now.c).of === 'order' && (now.outcome !== proposed.outcome || total(now) !== total(proposed))
  },
  cards: { headlines, because, claims, notes },
  values,
  offers,
})
