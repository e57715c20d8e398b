import { service } from '#cards'
import { alreadyReferred } from './already-referred.ts'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { headlines } from './headlines.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { focus, outcome, outcomes } from './outcome.ts'
import { toRefer } from './question.ts'
import { speaks } from './speaks.ts'
import { values } from './values.ts'

/** Is there a finding of the germline to refer to medical genetics? */
export const germlineReferral = service({
  id: 'germline-referral',
  hooks: ['patient-view'],
  title: { ja: '遺伝性腫瘍の紹介', en: 'Germline referral' },
  description: {
    ja: 'パネル検査・生殖細胞系列の検査・C-CAT調査結果に、遺伝診療へ紹介すべき所見があるか、食い違いがあれば両方を、根拠とともに示します',
    en: 'Says whether panel, germline test or C-CAT report hold a finding to refer to medical genetics, and shows both sides where they disagree',
  },
  needs: {
    required: ['conditions', 'reports'],
    optional: ['patient', 'observations', 'orders', 'specimens', 'charges', 'consents', 'familyHistories'],
  },
  speaks: (c, _hook, k) => speaks(c, k),
  questions: { 'fee-2024': () => toRefer, 'fee-2026': () => toRefer },
  outcomes,
  outcome,
  focus,
  cards: { headlines, because, claims, notes },
  values,
  offers,
  suppress: alreadyReferred,
})
