import type { Say } from './ja.ts'
import { list } from './list.ts'

const dry = (dryRun: boolean) => (dryRun ? ' (dry run: nothing was written)' : '')

/** The workbench in English. */
export const en: Say = {
  usage: `Usage: npm run knowledge -- <command> [--lang ja|en] [--folder <folder>]
  import <table> <csv> [--dry-run] [--by <name> --source <url>]…  take rows of a CSV (UTF-8 or Shift_JIS) into a table
  export <table> [--as-of <day>] [--format csv|json] [--bom]      write a table out
  diff <day> <day> [--facts-on <day>] [--patients <folder>]       rows and synthetic patients' answers that change
  diff --against <folder> [--as-of <day>]                         what differs from other knowledge tables
  stale [--days 90] [--as-of <day>]                               rows not compared with their source for long
  verify <row-id> --by <name> --source <url> [--test <test-id>] [--on <day>]  sign off a row; two people verify it
  counts                                                          rows and links by how sure they are
  --folder: the hospital's own tables (it holds knowledge and terminology); without it, those of this program`,
  unknownCommand: name => `no command is called "${name}"`,
  badOption: message => `wrong option: ${message}`,
  wrongArguments: command => `${command}: too few or too many arguments`,
  missingOption: name => `--${name} is needed`,
  badDay: (name, value) => `${name} "${value}": not a day, YYYY-MM-DD`,
  badNumber: (name, value) => `${name} "${value}": not a whole number from 0`,
  badChoice: (name, value, choices) => `${name} "${value}": expected one of ${choices.join(', ')}`,
  badUrl: value => `--source "${value}": not an http or https URL`,
  inFuture: day => `--on ${day}: lies in the future`,
  unpairedSigners: 'each --by needs its --source (one is enough where all share it)',
  samePersonTwice: by => `--by "${by}": the same person twice`,
  daysReversed: (from, to) => `${from} is not before ${to}`,

  unknownTable: (name, names) => `no table is called "${name}" (${names.join(', ')})`,
  notImportable: (name, names) => `"${name}" cannot be imported (${names.join(', ')})`,
  notKnowledge: folder => `${folder}: not a folder of knowledge tables (it needs knowledge and terminology)`,
  unreadableFile: file => `${file}: cannot be read`,
  unknownEncoding: file => `${file}: neither UTF-8 nor Shift_JIS`,
  notJson: file => `${file}: not JSON`,
  noPatients: folder => `${folder}: no patient files (*.json)`,
  emptyFile: file => `${file}: empty`,
  'unclosed-quote': (file, line) => `${file}, line ${line}: a quote is not closed`,
  'stray-quote': (file, line) => `${file}, line ${line}: a quote where none may stand`,
  ragged: (file, line, cells, columns) => `${file}, line ${line}: ${cells} cells (the header has ${columns})`,
  columnTwice: (file, name) => `${file}, header "${name}": the column is there twice`,
  unknownColumn: (file, name, table) =>
    `${file}, header "${name}": ${table} has no such column (see the header of export ${table})`,
  noColumn: (file, name) => `${file}: no column "${name}"`,
  rowTwice: (file, line, id, first) => `${file}, line ${line} (${id}), id: the same as on line ${first}`,
  rowFault: (file, line, id, field, message) => `${file}, line ${line}${id && ` (${id})`}, ${field}: ${message}`,
  issue: message => message,
  tableFault: fault => fault,
  importFault: (file, line, fault) => `${file}, line ${line}: ${fault}`,

  rowTaken: {
    added: id => `added    ${id}`,
    changed: (id, fields) => `changed  ${id} (${fields.join(', ')})`,
  },
  notTaken: (id, claim) =>
    claim === 'confidence'
      ? `to verify  ${id}: an import does not raise confidence (verify ${id})`
      : `to verify  ${id}, ${claim}: an import does not approve a link (verify ${id} --test ${claim})`,
  withdrawn: count => `${count} sign-off(s) of rows that now say something else were withdrawn`,
  imported: (table, { added, changed, same }, dryRun) =>
    `${table}: ${added} added, ${changed} changed, ${same} as before${dry(dryRun)}`,
  signNext:
    'next: two people, each by comparing with the original, sign: verify <row-id> [--test <test-id>] --by <name> --source <url>. Until then the row alone makes no answer "payable" or "justified"',
  fileWritten: dryRun => file => `${dryRun ? 'would write' : 'written'}  ${file}`,

  badCode: (file, line, field, value, example) =>
    `${file}, line ${line}, ${field}: "${value}" is no such code (such as ${example})`,
  emptyCell: (file, line, field) => `${file}, line ${line}, ${field}: empty`,
  unmatched: (line, yj, names) => `no such drug  line ${line}  ${[yj, ...names].filter(Boolean).join('  ')}`,
  prefixTaken: (file, line, prefix, other, id) =>
    `${file}, line ${line}, yj: ${prefix} is a code of ${other} and cannot be one of ${id}`,
  brandTaken: (file, line, brand, other, id) =>
    `${file}, line ${line}, brand: "${brand}" is a name of ${other} and cannot be one of ${id}`,
  drugGains: (id, yj, brands) => `changed  ${id}${list('  yj ', yj)}${list('  brands ', brands)}`,
  drugMaster: ({ drugs, unmatched, shown, uncoded }, dryRun) =>
    `drugs: ${drugs} changed, ${unmatched} line(s) of no known drug (shown: ${shown} anticancer product(s))${uncoded > 0 ? `, ${uncoded} line(s) without a YJ code` : ''}${dry(dryRun)}`,

  unknownRow: id => `no row that states its confidence is called "${id}"`,
  ambiguousRow: (id, tables) => `rows called "${id}" stand in ${tables.join(', ')}`,
  unknownLink: (id, test) => `${id} has no link to the test "${test}"`,
  unusableLink: (id, test) => `${id}, ${test}: the link is not-usable, which no sign-off changes`,
  signedAlready: (by, what) => `${by} has signed ${what} already (the second must be another person)`,
  signedNow: (by, what, count) => `signed  ${what}  ${by} (person ${count})`,
  waits: what => `${what}: one more person verifies it`,
  verified: (what, field, before, after) => `verified  ${what}  ${field} ${before} → ${after}`,
  unchangedBySignature: (what, field, value) => `${what}: ${field} stays ${value}`,
  linksLeft: tests => `links to tests not verified yet: ${tests.join(', ')} (sign with --test)`,

  stale: (table, old, all) => `${table}: ${old} of ${all} rows`,
  staleTitle: (day, days) => `Rows compared more than ${days} days before ${day}`,
  counted: (table, all, parts) => `${table}  ${all} rows  ${parts}`,
  links: (confirmed, all) => `links between drugs and tests: ${confirmed} of ${all} confirmed`,
  byStanding: parts => `  standing  ${parts}`,
  byEvidence: parts => `  evidence  ${parts}`,
  signOffs: (all, waiting) => `sign-offs: ${all}, waiting for a second person: ${waiting}`,

  diffTitle: (from, to) => `${from} → ${to}`,
  rowsTitle: '# Rows',
  answersTitle: (patients, factsOn) =>
    `# Answers for the ${patients} synthetic patients (facts as on ${factsOn}; only the law moves)`,
  nothing: '  no change',
  begins: 'begins',
  ends: 'ends',
  changes: 'changes',
  field: (name, before, after) => `      ${name}: ${before} → ${after}`,
  answer: (patient, service, before, after) => `  ${patient}  ${service}  ${before} → ${after}`,
  because: (regime, places) => `      ${regime}${list(': ', places)}`,
  silent: '(silent)',
  noRegime: '(no rules)',
  answersCount: (changed, asked) => `  ${changed} of ${asked} answers change`,
}
