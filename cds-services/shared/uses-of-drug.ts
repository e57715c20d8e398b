import type { CdxRow, Row } from '#knowledge'

/** The labelled uses of a drug that ask for a marker, in the order of the table. */
export const gatedUses = byDrug<CdxRow>()

/** Its uses for which no marker has to be shown. */
export const ungatedUses = byDrug<Row<'ungatedUses'>>()

/** Every drug of an order asks for its rows many times, so a table is gone through once. */
function byDrug<R extends { readonly drugs: readonly string[] }>() {
  const sorted = new WeakMap<readonly R[], ReadonlyMap<string, readonly R[]>>()
  return (drug: string, table: readonly R[]): readonly R[] => {
    const rows = sorted.get(table) ?? sort(table)
    sorted.set(table, rows)
    return rows.get(drug) ?? []
  }
}

function sort<R extends { readonly drugs: readonly string[] }>(table: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const rows = new Map<string, R[]>()
  for (const row of table)
    for (const drug of new Set(row.drugs)) {
      const before = rows.get(drug)
      if (before === undefined) rows.set(drug, [row])
      else before.push(row)
    }
  return rows
}
