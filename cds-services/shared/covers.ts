import type { Knowledge } from '#knowledge'

interface Range {
  readonly tumors: readonly string[]
  readonly except?: readonly string[]
}

/**
 * Whether a row that names tumor groups, with exceptions, covers a tumor of these groups
 * (ids of terminology/tumors.yaml, narrow to broad). `perhaps`: the record names a group
 * (lung cancer) broader than the row does (non-small cell), so a narrower diagnosis decides.
 */
export function coverage(
  { tumors, except = [] }: Range,
  groups: readonly string[],
  table: Knowledge['tumors'],
): 'yes' | 'no' | 'perhaps' {
  if (except.some(id => groups.includes(id))) return 'no'
  const covered = tumors.some(id => groups.includes(id))
  const below = (ids: readonly string[]) => ids.some(id => isBelow(id, groups[0], table))
  if (covered) return below(except) ? 'perhaps' : 'yes'
  return below(tumors) ? 'perhaps' : 'no'
}

/** Covered for certain; what is only perhaps covered opens nothing. */
export const covers = (row: Range, groups: readonly string[], table: Knowledge['tumors']) =>
  coverage(row, groups, table) === 'yes'

function isBelow(id: string, ancestor: string | undefined, table: Knowledge['tumors']): boolean {
  if (ancestor === undefined) return false
  for (let at = parent(id, table); at !== null; at = parent(at, table)) if (at === ancestor) return true
  return false
}

const parent = (id: string, table: Knowledge['tumors']) => table.find(row => row.id === id)?.within ?? null
