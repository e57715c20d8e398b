import { service } from '#cards'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { headlines } from './headlines.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { outcome, outcomes } from './outcome.ts'
import { beforeWaiver, fee2026, reportProposal } from './question.ts'
import { values } from './values.ts'

/** Must the expert panel review this profile, or may it be waived? */
export const epWaiver = service({
  id: 'ep-waiver',
  hooks: ['patient-view'],
  title: { ja: 'エキスパートパネルの要否', en: 'Expert panel: needed or waived' },
  description: {
    ja: 'パネル検査の結果について、エキスパートパネルを省略できるか、持ち回りかリアルタイムで開催するかを、根拠の条文とともに示します',
    en: 'Says whether the expert panel may be waived for a panel result, or meets by circulation or in real time, with the paragraph',
  },
  needs: {
    required: ['conditions', 'reports'],
    optional: ['patient', 'observations', 'orders', 'specimens', 'charges', 'consents', 'procedures'],
  },
  speaks: ({ tumor, profile, ccat, order, panels }) => {
    if (tumor === undefined) return false
    if (profile !== undefined) return profile.outcome !== 'no-profile'
    return (
      ccat?.received === true || order?.state === 'placed' || (panels ?? []).some(test => test.outcome === 'pending')
    )
  },
  questions: {
    'fee-2022': () => beforeWaiver,
    'fee-2024': () => beforeWaiver,
    'fee-2026': () => fee2026,
    'report-2025': () => reportProposal,
  },
  outcomes,
  outcome,
  cards: { headlines, because, claims, notes },
  values,
  offers,
})
