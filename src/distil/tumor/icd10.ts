import type { Row, Tables } from '#knowledge'

const bare = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Rows whose ICD-10 codes or ranges hold this code, with or without dots; the longest code that fits wins. */
export function icd10Rows(code: string, tables: Tables): readonly Row<'tumors'>[] {
  const wanted = bare(code)
  const fits = tables.tumors.flatMap(row => row.icd10.map(entry => ({ row, length: fit(entry, wanted) })))
  const most = Math.max(1, ...fits.map(({ length }) => length))
  return [...new Set(fits.filter(({ length }) => length === most).map(({ row }) => row))]
}

function fit(entry: string, wanted: string): number {
  const [from = '', to = from] = entry.split('-').map(bare)
  const start = wanted.slice(0, from.length)
  return from !== '' && start.length === from.length && from <= start && start <= to ? from.length : 0
}

/** C77-C79: another cancer's metastasis. */
export const isSecondaryCode = (code: string): boolean => /^C7[789]/.test(bare(code))
/** C00-C76, C80-C97: the cancer itself. */
export const isPrimaryCode = (code: string): boolean => /^C\d\d/.test(bare(code)) && !isSecondaryCode(code)
