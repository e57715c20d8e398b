import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { fieldText, flowText, rowText } from './house-style.ts'

/** New values by field; `undefined` takes the field away. A path such as `tests.2.standing` names a value within. */
export type Edits = ReadonlyMap<string, Readonly<Record<string, unknown>>>

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text of a table with some fields of some rows changed, by row id, and rows added at its end. Only what changes is
 * written anew: every other character, comments included, stays where it is. `order` = every field of a row, as rows are written.
 */
export function editRows(text: string, edits: Edits, added: readonly object[], order: readonly string[]): string {
  const { contents } = parseDocument(text)
  if (!isSeq(contents)) throw new Error('expected a list of rows')
  const splices = contents.items.flatMap(item => {
    const edit = isMap(item) ? edits.get(String(item.get('id'))) : undefined
    if (!isMap(item) || edit === undefined) return []
    return item.flow ? [wholeRow(item, edit)] : fieldSplices(text, item, edit, order)
  })
  const edited = splices
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), text)
  return added.length > 0 ? append(edited, added) : edited
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  if (!Array.isArray(range)) throw new Error('a YAML node without a place in the text')
  return [Number(range[0]), Number(range[1])]
}

/** A row written in one line stays in one line. */
function wholeRow(row: YAMLMap, edit: Readonly<Record<string, unknown>>): Splice {
  const [start, end] = rangeOf(row)
  return { start, end, text: flowText({ ...Object(row.toJSON()), ...edit }) }
}

function fieldSplices(text: string, row: YAMLMap, edit: Readonly<Record<string, unknown>>, order: readonly string[]) {
  const pairs = row.items
  const named = (name: string) => pairs.find(({ key }) => isScalar(key) && key.value === name)
  return Object.entries(edit).flatMap(([path, value]): readonly Splice[] => {
    const [name = path, ...inner] = path.split('.')
    const pair = named(name)
    if (inner.length > 0) {
      const [start, end] = rangeOf(
        row.getIn([name, ...inner.map(key => (/^\d+$/.test(key) ? Number(key) : key))], true),
      )
      return [{ start, end, text: flowText(value) }]
    }
    if (pair !== undefined) return [replaced(text, pair, name, value)]
    if (value === undefined) return []
    const later = order.slice(order.indexOf(name) + 1).flatMap(one => named(one) ?? [])
    const next = pairs.find(one => later.includes(one) && one !== pairs[0])
    return [next ? before(next, name, value) : after(text, row, name, value)]
  })
}

function replaced(text: string, pair: Pair, name: string, value: unknown): Splice {
  const [start] = rangeOf(pair.key)
  const [, end] = rangeOf(pair.value)
  if (value !== undefined) {
    const lineEnd = text[end - 1] === '\n' ? '\n' : ''
    return { start, end, text: fieldText(name, value, '  ').trimStart() + lineEnd }
  }
  const lineStart = text.lastIndexOf('\n', start) + 1
  const next = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1 || text.length
  return { start: lineStart, end: next, text: '' }
}

function before(next: Pair, name: string, value: unknown): Splice {
  const [start] = rangeOf(next.key)
  return { start, end: start, text: `${fieldText(name, value, '  ').trimStart()}\n  ` }
}

function after(text: string, row: YAMLMap, name: string, value: unknown): Splice {
  const [, end] = rangeOf(row.items.at(-1)?.value)
  const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1 || text.length
  const gap = text[lineEnd - 1] === '\n' ? '' : '\n'
  return { start: lineEnd, end: lineEnd, text: `${gap}${fieldText(name, value, '  ')}\n` }
}

/** Rows stand apart by an empty line where those above them do. `[]` gives way to the first row. */
function append(text: string, rows: readonly object[]): string {
  const { contents } = parseDocument(text)
  const empty = isSeq(contents) && contents.items.length === 0
  const above = empty ? text.slice(0, rangeOf(contents)[0]) : text.endsWith('\n') ? text : `${text}\n`
  const between = empty || /\n\n- /.test(text) ? '\n' : ''
  return above.replace(/\n*$/, '\n') + between + rows.map(rowText).join(between)
}
