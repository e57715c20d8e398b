import type { Case } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { type Evidence, evidenceFor } from '../shared/evidence.ts'
import { predatesCancer } from '../shared/predates-cancer.ts'
import { asked } from './asked.ts'

/** What a test on record already says of a row's marker. */
export interface Earlier {
  readonly row: CdxRow
  readonly test: string
  readonly says: 'found' | 'excluded'
  /** Whether the test is a companion of the row's drugs; only of a confirmed one no new test is needed. */
  readonly link: Evidence['link']
  /** The specimen is older than the cancer, and may be of another: to be looked at, and not taken for an answer. */
  readonly older: boolean
}

/** Every usable result on these rows; what the masking rule withholds is none. */
export const earlierResults = (rows: readonly CdxRow[], c: Case, k: Knowledge): readonly Earlier[] =>
  rows.flatMap(row =>
    evidenceFor(row, c, k)
      .filter(one => one.masked === 'open')
      .flatMap(one => {
        const says = saysOf(one, row)
        return says === undefined
          ? []
          : [{ row, test: one.test, says, link: one.link, older: !isGermline(row) && predatesCancer(one.result, c) }]
      }),
  )

const isGermline = ({ marker }: CdxRow) =>
  marker.by === 'alteration' && marker.anyOf.every(one => one.origin === 'germline')

const BROUGHT_OUT: ReadonlySet<CdxRow['when']> = new Set(['after-egfr-tki', 'after-osimertinib'])

/** A marker that treatment brings out is not excluded by a test from before it. */
const saysOf = ({ found, excludes }: Evidence, { when }: CdxRow): Earlier['says'] | undefined =>
  found === 'yes' ? 'found' : excludes && !BROUGHT_OUT.has(when) ? 'excluded' : undefined

/**
 * The rows that no earlier companion test has answered: what a new test is for. A drug that one marker
 * already opens needs no test for another.
 */
export function openRows(rows: readonly CdxRow[], c: Case, k: Knowledge): readonly CdxRow[] {
  const sufficient = earlierResults(rows, c, k).filter(one => one.link === 'approved' && !one.older)
  const answered = new Set(sufficient.map(one => one.row))
  const opened = new Set(sufficient.flatMap(one => (one.says === 'found' ? one.row.drugs : [])))
  const what = asked(c, k)
  const drugs = what.by === 'drugs' ? what.drugs : undefined
  const needless = (row: CdxRow) =>
    drugs !== undefined && row.drugs.filter(drug => drugs.includes(drug)).every(drug => opened.has(drug))
  return rows.filter(row => !answered.has(row) && !needless(row))
}

/** Tests on record that found nothing and do not exclude the marker, each with the reason. */
export const inconclusive = (row: CdxRow, c: Case, k: Knowledge) =>
  evidenceFor(row, c, k).flatMap(({ test, blind }) => (blind === undefined ? [] : { row, test, blind }))

/** A panel on record saw these rows' genes, but was run for other items and has not been reviewed. */
export const withheldRows = (rows: readonly CdxRow[], c: Case, k: Knowledge): readonly CdxRow[] =>
  rows.filter(row => evidenceFor(row, c, k).some(one => one.masked === 'masked'))
