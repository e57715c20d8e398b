import type { TableName } from '#knowledge'
import { readCell, writeCell } from './cell.ts'
import { fieldsOf, type Shape } from './shape.ts'

/** A column of a table's flat form. Fields within a field have a column each: `name_ja`, `marker_by`, `marker_threshold_en`. */
export interface Column {
  readonly name: string
  readonly path: readonly [string, ...string[]]
  readonly shape: Shape
}

type Fields = Readonly<Record<string, unknown>>

/** Every column of a table, in the order of its schema. */
export const columnsOf = (table: TableName): readonly Column[] =>
  Object.entries(fieldsOf(table)).flatMap(([name, shape]) => flat(shape, [name]))

/** Whether each field within has a column of its own. */
const isSpread = (shape: Shape): shape is Extract<Shape, { is: 'fields' }> => shape.is === 'fields' && !shape.orText

function flat(shape: Shape, path: Column['path']): readonly Column[] {
  if (!isSpread(shape)) return [{ name: path.join('_'), path, shape }]
  return Object.entries(shape.fields).flatMap(([name, one]) => flat(one, [...path, name]))
}

export const writeRow = (columns: readonly Column[], row: object): readonly string[] =>
  columns.map(({ path, shape }) =>
    writeCell(
      shape,
      path.reduce<unknown>((value, key) => Object(value)[key], row),
    ),
  )

/**
 * The fields that a record states, by column name. A field whose every column is empty: `[]` for a list, `null` where
 * the schema allows it, else `undefined`, which is: the row does not have it. Fields without a column do not appear.
 */
export function readRow(table: TableName, columns: readonly Column[], cells: ReadonlyMap<string, string>): Fields {
  const fields = fieldsOf(table)
  const named = new Set(columns.filter(({ name }) => cells.has(name)).map(({ path }) => path[0]))
  return Object.fromEntries(
    [...named].map(name => {
      const shape = fields[name]
      const own = columns.filter(({ path }) => path[0] === name)
      return [name, shape && isSpread(shape) ? nested(shape, own, cells) : single(own, cells)]
    }),
  )
}

function single([column]: readonly Column[], cells: ReadonlyMap<string, string>): unknown {
  if (column === undefined) return undefined
  return readCell(column.shape, cells.get(column.name) ?? '') ?? emptyOf(column.shape)
}

const emptyOf = (shape: Shape) => (shape.nullable ? null : shape.is === 'list' ? [] : undefined)

function nested(shape: Shape, columns: readonly Column[], cells: ReadonlyMap<string, string>, depth = 1): unknown {
  if (!isSpread(shape)) return readCell(shape, cells.get(columns[0]?.name ?? '') ?? '')
  const values = Object.entries(shape.fields)
    .map(([name, one]) => {
      const own = columns.filter(({ path }) => path[depth] === name)
      return [name, nested(one, own, cells, depth + 1)] as const
    })
    .filter(([, value]) => value !== undefined)
  return values.length > 0 ? Object.fromEntries(values) : emptyOf(shape)
}
