import type { Say } from './ja.ts'

/** The commands that look back, in English. */
export const en: Say = {
  usage: `Usage:
  npm run replay -- <card UUID | hookInstance> [--knowledge <folder>] [--lang ja|en]
      makes a past decision again, and says that it is the same byte for byte, or which rule, paragraph or table differs`,
  badOption: message => `wrong option: ${message}`,
  neverDecided: id => `no decision "${id}" is on record (its time is over, or the id is wrong)`,
  notKept: 'what it was made from was not kept (storage.replay was off, or its time is over)',
  keyGone: 'the key that opens it is not configured any more (storage.keys)',
  refusedNow: 'with the tables of today this call would not be answered',
  identical: (cards, knowledge) => `identical: ${cards} card(s), the same byte for byte (knowledge ${knowledge})`,
  knowledge: (was, is) => `version of the tables: ${was} → ${is}`,
  nothingElse: 'outcomes, rules and words are the same (remarks to the integrator may differ)',
  cardGone: outcome => `a card is gone: ${outcome}`,
  cardNew: outcome => `a card is new: ${outcome}`,
  outcome: (was, is) => `outcome: ${was} → ${is}`,
  rule: (rule, was, is, places) => `rule ${rule}: ${was} → ${is}${places.length > 0 ? ` (${places.join(', ')})` : ''}`,
  text: (part, was, is) => `words of ${part}:\n    - ${was}\n    + ${is}`,
}
