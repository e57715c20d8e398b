import { service } from '#cards'
import { because } from './because.ts'
import { claims } from './claims.ts'
import { headlines } from './headlines.ts'
import { notes } from './notes.ts'
import { offers } from './offers.ts'
import { outcome, outcomes } from './outcome.ts'
import { ep2022, ep2024, ep2025 } from './question.ts'
import { values } from './values.ts'

/** Does the expert-panel meeting that is being booked have the members it needs? */
export const epQuorum = service({
  id: 'ep-quorum',
  hooks: ['appointment-book'],
  title: { ja: 'エキスパートパネルの構成員', en: 'Quorum of the expert panel' },
  description: {
    ja: '予約するエキスパートパネルに必要な構成員（ア〜キと主治医）がそろうか、兼務と開催形式が会議の日の規定に合うかを、根拠とともに示します',
    en: 'Says whether the expert panel being booked has the members it needs (each role of the notice, and the attending physician), and whether overlaps and form keep to the rules of its day',
  },
  needs: { required: [], optional: ['patient', 'conditions', 'reports', 'observations', 'orders'] },
  speaks: ({ meeting }) => meeting !== undefined,
  actOn: ({ meeting }) => meeting?.on,
  questions: { 'ep-2022': ep2022, 'ep-2024': ep2024, 'ep-2025': ep2025 },
  outcomes,
  outcome,
  cards: { headlines, because, claims, notes },
  values,
  offers,
})
