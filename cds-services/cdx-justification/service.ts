import { service } from '#cards'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { drugsToJustify } from './drugs-to-justify.ts'
import { headlines } from './headlines.ts'
import { held } from './held.ts'
import { focus, worst } from './judged-drugs.ts'
import { lead } from './lead.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { outcomes } from './outcome.ts'
import { everyDrugJustified } from './question.ts'
import { unchanged } from './unchanged.ts'
import { values } from './values.ts'

/** For the pharmacy: does a companion test, or what stands for one, support each drug that is ordered? */
export const cdxJustification = service({
  id: 'cdx-justification',
  hooks: ['patient-view', 'order-sign', 'order-dispatch'],
  title: { ja: 'コンパニオン検査による裏づけ', en: 'Justification by a companion test' },
  description: {
    ja: 'オーダーされた薬剤ごとに、どの検査のどの結果が投与を裏づけるか、裏づけがなければ何が足りないかを、根拠の条文とともに示します',
    en: 'Says for each drug ordered which result of which test supports it, or what is wrong or missing, with the paragraph',
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
      'consents',
      'carePlans',
    ],
  },
  speaks: (c, hook, k) => (hook !== 'patient-view' || c.tumor !== undefined) && drugsToJustify(c, k).length > 0,
  questions: { 'fee-2024': everyDrugJustified, 'fee-2026': everyDrugJustified },
  outcomes,
  outcome: worst,
  focus,
  cards: { headlines, because, claims, lead, held, notes },
  values,
  offers,
  suppress: unchanged,
})
