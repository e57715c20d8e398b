import type { Say } from './ja.ts'

/** The commands that look back, in English. */
export const en: Say = {
  usage: `Usage:
  npm run replay -- <card UUID | hookInstance> [--knowledge <folder>] [--lang ja|en]
      makes a past decision again, and says that it is the same byte for byte, or which rule, paragraph or table differs
  npm run report [-- --days 90] [--unmute <site/service/hook/outcome>]
      how often cards were shown, accepted, overridden, withheld, muted; --unmute ends a mute
  npm run --silent audit -- --from <day> --to <day> > audit.ndjson
      writes the decisions and feedback of a period as FHIR AuditEvents (NDJSON)`,
  badOption: message => `wrong option: ${message}`,
  badNumber: (name, value) => `${name} "${value}": not a whole number from 1`,
  badDay: (name, value) => `${name} "${value}": expected a day, YYYY-MM-DD`,
  daysReversed: (from, to) => `${to} is before ${from}`,
  badUnmute: text => `--unmute "${text}": expected site/service/hook/outcome`,
  notMuted: text => `"${text}" is not muted`,
  unmuted: text => `"${text}" is heard again; by other machines within 30 seconds`,

  reportTitle: days => `# Cards of the last ${days} days`,
  none: 'None',
  outcomes: 'Accepted and overridden, by outcome',
  outcomeHead: ['site', 'service', 'hook', 'outcome', 'strength', 'tables', 'shown', 'accepted', 'overridden', 'share'],
  rules: 'Rules behind the cards that were overridden',
  ruleHead: ['rule', 'answer', 'why', 'accepted', 'overridden'],
  withheld: 'Cards that were recorded and not shown',
  withheldHead: ['site', 'service', 'hook', 'outcome', 'reason', 'cards'],
  muted: 'Cards that are muted now',
  mutedHead: ['site', 'service', 'hook', 'outcome', 'tables', 'share', 'since', 'until'],
  warnings: 'Warnings that are often overridden (never muted: look at the rule)',
  warningHead: ['site', 'service', 'hook', 'outcome', 'shown', 'share'],

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
