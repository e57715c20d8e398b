import type { IsoDate } from '#case'
import type { Matrix, MatrixRow, MatrixTest } from '../../../shapes/matrix.ts'
import { finding } from '../../search.ts'

/** What the address asks to see of the matrix. */
export interface Wanted {
  readonly tumor: string
  readonly when: string
  readonly text: string
  readonly specimen: string
  readonly sure: string
}

export const ALL = 'all'

export const wantedIn = (query: URLSearchParams): Wanted => ({
  tumor: query.get('tumor') ?? 'nsclc',
  when: query.get('when') ?? ALL,
  text: query.get('text') ?? '',
  specimen: query.get('specimen') ?? ALL,
  sure: query.get('sure') ?? ALL,
})

/** The rows and columns that are wanted; a column without a sign in any of the rows is left out. */
export function shownOf({ rows, tests }: Matrix, wanted: Wanted): Pick<Matrix, 'rows' | 'tests'> {
  const columns = tests.filter(test => suits(test, wanted.specimen))
  const ids = new Set(columns.map(({ id }) => id))
  const kept = rows
    .filter(row => about(row, wanted))
    .map(row => ({
      ...row,
      links: row.links.filter(link => ids.has(link.test) && sureEnough(link.standing, wanted.sure)),
    }))
    .filter(row => row.links.length > 0)
  const used = new Set(kept.flatMap(row => row.links.map(({ test }) => test)))
  return { rows: kept, tests: columns.filter(({ id }) => used.has(id)) }
}

const suits = ({ specimens }: MatrixTest, wanted: string) =>
  wanted === ALL || specimens.some(specimen => specimen === wanted)

const about = (row: MatrixRow, { tumor, when, text }: Wanted) =>
  (tumor === ALL || row.tumors.some(({ id }) => id === tumor)) &&
  (when === ALL || row.when === when) &&
  finding(text)(`${row.marker} ${row.id} ${row.drugs.map(({ id, name }) => `${id} ${name}`).join(' ')}`)

const sureEnough = (standing: string, wanted: string) =>
  wanted === ALL || (wanted === 'confirmed' ? standing === 'approved' : standing === 'to-verify')

/** Each cancer that a row names, once, in the order of the rows. */
export const tumorsOf = ({ rows }: Matrix) => [
  ...new Map(rows.flatMap(row => row.tumors.map(tumor => [tumor.id, tumor] as const))).values(),
]

/** The last change on or before a day, and the ones beside it. */
export function around(turns: readonly IsoDate[], day: IsoDate) {
  const at = turns.findLastIndex(turn => turn <= day)
  return { at, earlier: turns[turns[at] === day ? at - 1 : at], later: turns[at + 1] }
}
