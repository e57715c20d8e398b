import { personOf } from './signers.ts'
import { schemas, type TableName, type Tables } from './tables.ts'

/** Sign-offs that name no row, more than one, or a link that the row does not have; and people who signed twice. */
export function signOffFaults(tables: Tables): readonly string[] {
  const signed = new Set<string>()
  return tables.signOffs.flatMap(({ id, row, test, by }) => {
    const where = `${schemas.signOffs.path} (${id})`
    const count = rowsNamed(tables, row).length
    const key = JSON.stringify([row, test, personOf(by)])
    const again = signed.has(key)
    signed.add(key)
    return [
      ...(count === 0 ? [`${where}, row: no row with a confidence is called "${row}"`] : []),
      ...(count > 1 ? [`${where}, row: ${count} rows are called "${row}"`] : []),
      ...(test !== null && !tables.cdx.some(one => one.id === row && one.tests.some(link => link.test === test))
        ? [`${where}, test: "${row}" has no link to "${test}"`]
        : []),
      ...(again ? [`${where}, by: the same person signed twice`] : []),
    ]
  })
}

/** Every row of that id, among those that state how sure they are, with its table. */
export const rowsNamed = (tables: Tables, id: string) =>
  (Object.keys(schemas) as TableName[]).flatMap(table =>
    tables[table].flatMap(row => (row.id === id && 'confidence' in row ? [{ table, row }] : [])),
  )
