import { service } from '#cards'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { headlines } from './headlines.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { outcome, outcomes } from './outcome.ts'
import { complete } from './question.ts'
import { speaks } from './speaks.ts'
import { values } from './values.ts'

/** What of a panel test is still missing in the register and for C-CAT? */
export const ccatRegistration = service({
  id: 'ccat-registration',
  hooks: ['patient-view', 'encounter-discharge'],
  title: { ja: 'C-CATへの登録', en: 'C-CAT registration' },
  description: {
    ja: 'パネル検査のC-CATへの登録と管理簿に、まだ記録のないもの（同意、臨床項目、提出、説明など）を、根拠とともに示します',
    en: 'Says what of a panel test is not on record yet for C-CAT and the register (consents, clinical items, submission, explanation), with the paragraph',
  },
  needs: {
    required: ['conditions', 'reports'],
    optional: [
      'patient',
      'observations',
      'orders',
      'medicationRequests',
      'medicationAdministrations',
      'procedures',
      'specimens',
      'consents',
      'questionnaireResponses',
    ],
  },
  speaks,
  questions: { 'fee-2024': () => complete, 'fee-2026': () => complete },
  outcomes,
  outcome,
  cards: { headlines, because, claims, notes },
  values,
  offers,
})
