export interface CsvRecord {
  /** The line of the file on which the record starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What RFC 4180 does not allow, and where. */
export class CsvError extends Error {
  readonly line: number
  readonly kind: 'unclosed-quote' | 'stray-quote'
  constructor(kind: CsvError['kind'], line: number) {
    super(`${kind}, line ${line}`)
    this.name = 'CsvError'
    this.kind = kind
    this.line = line
  }
}

/** Records of a CSV text, RFC 4180: quoted cells may hold commas, quotes (doubled) and line ends. Empty lines are passed over. Throws CsvError. */
export function parseCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\r|\n|$)/y
  let line = 1
  let cells: string[] = []
  let started = line
  while (cell.lastIndex < text.length || cells.length > 0) {
    const at = cell.lastIndex
    const [whole, raw = '', end = ''] = cell.exec(text) ?? []
    if (whole === undefined)
      throw new CsvError(/^"(?:[^"]|"")*$/.test(text.slice(at)) ? 'unclosed-quote' : 'stray-quote', line)
    cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0
    if (end === ',') continue
    if (cells.some(one => one !== '')) records.push({ line: started, cells })
    cells = []
    started = line
  }
  return records
}

const quoted = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Records as RFC 4180 text, lines ended by CR LF. */
export const writeCsv = (records: readonly (readonly string[])[]) =>
  records.map(cells => `${cells.map(quoted).join(',')}\r\n`).join('')
