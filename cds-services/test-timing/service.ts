import { service } from '#cards'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { headlines } from './headlines.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { focus, outcome, outcomes } from './outcome.ts'
import { inForce, reportProposal } from './question.ts'
import { values } from './values.ts'

/** May this panel be done, and paid for, now? */
export const testTiming = service({
  id: 'test-timing',
  hooks: ['patient-view', 'order-select', 'order-sign'],
  title: { ja: 'がん遺伝子パネル検査の実施時期', en: 'Timing of cancer gene-panel testing' },
  description: {
    ja: 'オーダーされた（または検討中の）がん遺伝子パネル検査を、今、保険で実施できるかを、根拠の条文とともに示します',
    en: 'Says whether the gene panel that is ordered or considered may be done and paid for now, with the paragraph',
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
    ],
  },
  speaks: ({ order, tumor, panels, judgement }, hook) => {
    if (hook !== 'patient-view') return order !== undefined
    if (tumor === undefined) return false
    if (order !== undefined || (panels?.length ?? 0) > 0 || judgement?.standardTherapy !== undefined) return true
    const extent = tumor.extent?.value
    return tumor.kind === 'solid' && extent !== undefined && extent !== 'resectable'
  },
  questions: { 'fee-2024': inForce, 'fee-2026': inForce, 'report-2025': reportProposal },
  outcomes,
  outcome,
  focus,
  cards: {
    headlines,
    because,
    claims,
    past: ['test-timing/once-per-patient', 'test-timing/once-per-same-disease'],
    notes,
  },
  values,
  offers,
})
