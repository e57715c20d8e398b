import { fileURLToPath } from 'node:url'
import { load } from '#knowledge'
import { type Bench, Refused } from './bench.ts'
import { counts } from './counts.ts'
import { diff } from './diff/index.ts'
import { exportTable } from './export-table.ts'
import { importDrugMaster } from './import/import-drug-master.ts'
import { importRows } from './import/import-rows.ts'
import { isDrugMaster } from './import/master-lines.ts'
import { readCsv } from './import/read-rows.ts'
import { isKnowledge } from './is-knowledge.ts'
import { dayIn, type Options, signersIn, wholeIn } from './options.ts'
import { stale } from './stale.ts'
import { importableNamed, tableNamed } from './tables.ts'
import { verify } from './verify.ts'

type Command = (args: readonly string[], options: Options, bench: Bench) => void

const syntheticPatients = fileURLToPath(new URL('../sandbox/patients', import.meta.url))

/** Exactly so many arguments, or the command is refused. */
function taken(command: string, args: readonly string[], count: number, { say }: Bench): readonly string[] {
  if (args.length !== count) throw new Refused(say.wrongArguments(command), say.usage)
  return args
}

/** Each command of the workbench: what its arguments and options mean. */
export const commands: Readonly<Record<string, Command | undefined>> = {
  import: (args, options, bench) => {
    const [name = '', file = ''] = taken('import', args, 2, bench)
    const table = importableNamed(name, bench)
    const signers = signersIn(options, bench)
    const csv = readCsv(file, bench)
    const dryRun = options['dry-run']
    if (table === 'drugs' && isDrugMaster(csv)) return importDrugMaster(file, csv, dryRun, bench)
    return importRows(file, csv, table, { dryRun, signers }, bench)
  },
  export: (args, options, bench) => {
    const [name = ''] = taken('export', args, 1, bench)
    const { format, bom, 'as-of': day } = options
    if (format !== 'csv' && format !== 'json')
      throw new Refused(bench.say.badChoice('--format', format, ['csv', 'json']))
    const asked = day === undefined ? undefined : dayIn('--as-of', day, bench)
    exportTable(tableNamed(name, bench), { day: asked, format, bom }, bench)
  },
  diff: (args, options, bench) => {
    const { say, root, today } = bench
    const { against, patients = syntheticPatients, 'facts-on': facts } = options
    const tables = load(root)
    if (against === undefined) {
      const [from, to] = taken('diff', args, 2, bench).map(day => dayIn('diff', day, bench))
      if (from === undefined || to === undefined || from >= to) throw new Refused(say.daysReversed(`${from}`, `${to}`))
      const factsOn = facts === undefined ? to : dayIn('--facts-on', facts, bench)
      return diff({ tables, day: from }, { tables, day: to }, { factsOn, patients, names: [from, to] }, bench)
    }
    taken('diff --against', args, 0, bench)
    if (!isKnowledge(against)) throw new Refused(say.notKnowledge(against))
    const day = dayIn('--as-of', options['as-of'] ?? today, bench)
    const factsOn = facts === undefined ? day : dayIn('--facts-on', facts, bench)
    const other = load(against)
    const names = [`${other.version} (${against})`, tables.version] as const
    diff({ tables: other, day }, { tables, day }, { factsOn, patients, names }, bench)
  },
  stale: (args, options, bench) => {
    taken('stale', args, 0, bench)
    stale(wholeIn('--days', options.days, bench), dayIn('--as-of', options['as-of'] ?? bench.today, bench), bench)
  },
  verify: (args, options, bench) => {
    const [id = ''] = taken('verify', args, 1, bench)
    for (const name of ['by', 'source'] as const)
      if (options[name]?.length !== 1) throw new Refused(bench.say.missingOption(name))
    for (const signer of signersIn(options, bench)) verify(id, options.test ?? null, signer, bench)
  },
  counts: (args, _options, bench) => {
    taken('counts', args, 0, bench)
    counts(bench)
  },
}
