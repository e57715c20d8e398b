import type { Row, Tables } from '#knowledge'

const bare = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Rows whose ICD-10 codes or ranges hold this code, with or without dots; the longest code that fits wins. */
export function icd10Rows(code: string, tables: Tables): readonly Row<'tumors'>[] {
  const all = ranges.get(tables) ?? rangesOf(tables)
  ranges.set(tables, all)
  const wanted = bare(code)
  const fits = all.filter(({ from, to }) => {
    const start = wanted.slice(0, from.length)
    return start.length === from.length && from <= start && start <= to
  })
  const most = Math.max(...fits.map(({ from }) => from.length))
  return [...new Set(fits.filter(({ from }) => from.length === most).map(({ row }) => row))]
}

interface Range {
  readonly row: Row<'tumors'>
  readonly from: string
  readonly to: string
}

const ranges = new WeakMap<Tables, readonly Range[]>()

const rangesOf = ({ tumors }: Tables): readonly Range[] =>
  tumors.flatMap(row =>
    row.icd10.map(entry => {
      const [from = '', to = from] = entry.split('-').map(bare)
      return { row, from, to }
    }),
  )

/** C77-C79: another cancer's metastasis. */
export const isSecondaryCode = (code: string): boolean => /^C7[789]/.test(bare(code))
/** C00-C76, C80-C97: the cancer itself. */
export const isPrimaryCode = (code: string): boolean => /^C\d\d/.test(bare(code)) && !isSecondaryCode(code)
