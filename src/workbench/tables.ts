import { schemas, type TableName } from '#knowledge'
import { type Bench, Refused } from './bench.ts'
import { nameOf } from './yaml/change-table.ts'

export const tableNames = Object.keys(schemas) as readonly TableName[]

/** Files may bring rows that say how sure they are, and the words for drugs and genes that such rows need. */
const importable = tableNames.filter(
  name => 'confidence' in schemas[name].row.shape || name === 'drugs' || name === 'genes',
)

/** The table of that name (`companion-tests`). Throws Refused. */
export function tableNamed(name: string, { say }: Bench): TableName {
  const table = tableNames.find(one => nameOf(one) === name)
  if (table === undefined) throw new Refused(say.unknownTable(name, tableNames.map(nameOf)))
  return table
}

export function importableNamed(name: string, bench: Bench): TableName {
  const table = tableNamed(name, bench)
  if (!importable.includes(table)) throw new Refused(bench.say.notImportable(name, importable.map(nameOf)))
  return table
}
