import type { Told } from '#cards'
import type { CdxRow } from '#knowledge'
import type { Outcome } from './outcome.ts'
import { specimenFits } from './specimen-fit.ts'
import { confirmedTests, testsToVerify } from './tests-of.ts'
import { wantedRows } from './wanted-rows.ts'

/** The machine's share of the answer: every row asked about with its tests, confirmed ones first, and the specimen for each test. */
export function values({ c, k, words }: Told<Outcome>): Readonly<Record<string, unknown>> {
  const wanted = wantedRows(c, k)
  if ('missing' in wanted) return {}
  const { rows, perhaps } = wanted
  const fits = specimenFits(rows, c, k)
  return {
    ...(rows.length > 0 && { rows: rows.map(row => rowValue(row, words.locale)) }),
    ...(perhaps.length > 0 && { needNarrowerDiagnosis: perhaps.map(row => row.id) }),
    ...(fits.length > 0 && {
      specimen: fits.map(({ test, usable, why }) => ({ test, ...(usable !== undefined && { usable }), why })),
    }),
  }
}

const rowValue = (row: CdxRow, locale: 'ja' | 'en') => ({
  id: row.id,
  drugs: row.drugs,
  biomarker: row.detail[locale],
  tests: [
    ...confirmedTests(row).map(id => ({ id, standing: 'approved' })),
    ...testsToVerify(row).map(id => ({ id, standing: 'to-verify' })),
  ],
  ...said('panelOnly', row.confidence === 'unverified' && row.panelOnly === 'yes' ? 'uncertain' : row.panelOnly),
  ...said('firstLine', row.firstLine),
  ...(row.payable !== null && { payableFrom: row.payable }),
})

/** What the table leaves uncertain is left out. */
const said = (name: string, value: 'yes' | 'no' | 'uncertain') =>
  value === 'uncertain' ? {} : { [name]: value === 'yes' }
