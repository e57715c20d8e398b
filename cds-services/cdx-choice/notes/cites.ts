import type { CdxRow } from '#knowledge'
import type { Rule } from '#rule'

/** Enough sources to look a line up: of each row its first two, and no more than three in all. */
export function citesOf(rows: readonly Pick<CdxRow, 'cites'>[]): Rule['cites'] | undefined {
  const [first, ...more] = new Set(rows.flatMap(row => row.cites.slice(0, 2)))
  return first === undefined ? undefined : [first, ...more.slice(0, 2)]
}
