import { service } from '#cards'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { headlines } from './headlines.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { focus, outcome, outcomes } from './outcome.ts'
import { inForce } from './question.ts'
import { subjectOf } from './subject.ts'
import { values } from './values.ts'

/** By which road can this patient get the drug? */
export const offLabelPathway = service({
  id: 'off-label-pathway',
  hooks: ['patient-view', 'order-select', 'order-sign'],
  title: { ja: '適応外の薬に至る道', en: 'Roads to a drug outside its label' },
  description: {
    ja: '候補または処方された分子標的薬・免疫療法薬に、効能・55年通知・公知申請・治験・拡大治験・先進医療・患者申出療養のどれで届くかを、根拠とともに示します',
    en: 'Says by which scheme a proposed or ordered targeted or immune drug can be reached: label, accepted off-label use, trial, advanced or patient-requested care, with the paragraph',
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
      'carePlans',
      'consents',
    ],
  },
  speaks: (c, hook, k) => {
    const subject = subjectOf(c, k)
    return hook === 'patient-view' ? c.tumor !== undefined && subject !== undefined : subject?.from === 'order'
  },
  questions: { 'fee-2024': inForce, 'fee-2026': inForce },
  outcomes,
  outcome,
  focus,
  // Once the C-CAT report is read, no trial is on it or one is: nothing done now adds one.
  cards: { headlines, because, claims, past: ['off-label-pathway/trial'], notes },
  values,
  offers,
})
