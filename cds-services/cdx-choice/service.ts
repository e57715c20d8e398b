import { service } from '#cards'
import { draftPanel, draftTests } from './asked.ts'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { freedom, gatedDrugs } from './gated-drugs.ts'
import { headlines } from './headlines.ts'
import { held } from './held.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { focus, outcome, outcomes } from './outcome.ts'
import { companionTest } from './question.ts'
import { values } from './values.ts'

/** Which companion test should it be, for this tumor and the test or drug being ordered? */
export const cdxChoice = service({
  id: 'cdx-choice',
  hooks: ['order-select', 'order-sign'],
  title: { ja: 'コンパニオン検査の選び方', en: 'Choice of companion test' },
  description: {
    ja: 'オーダー中の薬剤・検査とこの癌種について、どのコンパニオン検査を選ぶか（パネルか単独検査か、検体は適するか）を、根拠とともに示します',
    en: 'For the drug or test being ordered in this cancer, says which companion test it should be, panel or single, and whether the specimen serves',
  },
  needs: {
    required: ['conditions'],
    optional: [
      'observations',
      'reports',
      'orders',
      'medicationRequests',
      'medicationAdministrations',
      'procedures',
      'specimens',
    ],
  },
  speaks: (c, _hook, k) => {
    // The drug table covers solid cancers: of a blood cancer it must not say that there is no companion test.
    if (c.tumor?.kind === 'hematologic') return false
    if (draftPanel(c) !== undefined || draftTests(c).length > 0) return true
    const groups = c.tumor?.groups
    return gatedDrugs(c, k).some(drug => groups === undefined || freedom(drug, c, groups, k) !== 'yes')
  },
  questions: { 'fee-2024': () => companionTest, 'fee-2026': () => companionTest },
  outcomes,
  outcome,
  focus,
  cards: { headlines, because, claims, held, notes },
  values,
  offers,
})
