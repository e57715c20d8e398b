import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { load, schemas } from '#knowledge'
import { readCell, writeCell } from '../../src/workbench/csv/cell.ts'
import { columnsOf, readRow, writeRow } from '../../src/workbench/csv/columns.ts'
import { CsvError, parseCsv, writeCsv } from '../../src/workbench/csv/parse-csv.ts'
import { fieldsOf, type Shape } from '../../src/workbench/csv/shape.ts'
import { tableNames } from '../../src/workbench/tables.ts'
import { root } from '../knowledge/tables.ts'

const cellsOf = (text: string) => parseCsv(text).map(record => record.cells)

describe('CSV, RFC 4180', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a,""b""",c\n', [['a,"b"', 'c']]],
    ['"one\ntwo",x\n', [['one\ntwo', 'x']]],
    ['a,\n', [['a', '']]],
    ['a,', [['a', '']]],
    [',a\n', [['', 'a']]],
    ['a\n\n\nb\n', [['a'], ['b']]],
    ['', []],
  ])('%j', (text, expected) => expect(cellsOf(text)).toEqual(expected))

  it('counts the lines that a quoted cell spans', () =>
    expect(parseCsv('a\n"b\nc"\n\nd\n').map(record => record.line)).toEqual([1, 2, 5]))

  it.each([
    ['a\n"b\n', 'unclosed-quote', 2],
    ['a\nb"c\n', 'stray-quote', 2],
    ['"a"b\n', 'stray-quote', 1],
  ])('refuses %j', (text, kind, line) => {
    expect(() => parseCsv(text)).toThrow(CsvError)
    expect(() => parseCsv(text)).toThrow(expect.objectContaining({ kind, line }))
  })

  it('reads back what it wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '薬', '|') })
    const records = fc.array(fc.array(cell, { minLength: 1 }).filter(cells => cells.some(one => one !== '')))
    fc.assert(
      fc.property(records, rows => {
        expect(cellsOf(writeCsv(rows))).toEqual(rows)
      }),
    )
  })
})

describe('a cell', () => {
  const text: Shape = { is: 'text', nullable: false }
  const list: Shape = { is: 'list', of: text, nullable: false }
  const link: Shape = {
    is: 'fields',
    nullable: false,
    orText: false,
    fields: { test: text, from: { is: 'text', nullable: true }, exon: { is: 'number', nullable: false }, cites: list },
  }
  const links: Shape = { is: 'list', of: link, nullable: false }

  it.each<[Shape, unknown, string]>([
    [list, ['a', 'b'], 'a | b'],
    [list, ['a|b', 'c\\'], 'a\\|b | c\\\\'],
    [{ is: 'list', of: list, nullable: false }, [['a', 'b'], ['c']], 'a + b | c'],
    [{ ...link, orText: true }, 'positive', 'positive'],
    [{ ...link, orText: true }, { test: 'TPS', exon: 50 }, 'test=TPS; exon=50'],
    [links, [{ test: 'x', from: null, cites: ['s/1', 's/2'] }], 'test=x; from=; cites=s/1,s/2'],
    [links, [{ test: 'x', exon: 19 }, { test: 'y;z' }], 'test=x; exon=19 | test=y\\;z'],
  ])('%j %j', (shape, value, written) => {
    expect(writeCell(shape, value)).toBe(written)
    expect(readCell(shape, written)).toEqual(value)
  })

  it('reads back any list of words', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', '|', '+', ';', ',', '=', '\\', ' ', '薬'), minLength: 1 })
      .filter(one => one.trim() === one)
    const lists: Shape = { is: 'list', of: list, nullable: false }
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), words => {
        expect(readCell(lists, writeCell(lists, words))).toEqual(words)
        expect(readCell(list, writeCell(list, words.flat()))).toEqual(words.flat())
        const records = words.map(cites => ({ test: cites[0], from: null, cites }))
        expect(readCell(links, writeCell(links, records))).toEqual(records)
      }),
    )
  })
})

describe('the flat form of a table', () => {
  const tables = load(root)

  it.each(tableNames)('%s comes back row by row as it was', table => {
    const columns = columnsOf(table)
    expect(new Set(columns.map(column => column.path[0]))).toEqual(new Set(Object.keys(fieldsOf(table))))
    for (const row of tables[table]) {
      const cells = writeRow(columns, row)
      const named = new Map(columns.map(({ name }, i) => [name, cells[i] ?? '']))
      const back = Object.entries(readRow(table, columns, named)).filter(([, value]) => value !== undefined)
      expect(schemas[table].row.parse(Object.fromEntries(back))).toEqual(row)
    }
  })
})
