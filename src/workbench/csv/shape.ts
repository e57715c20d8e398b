import { z } from 'zod'
import { schemas, type TableName } from '#knowledge'

/** What a value of a table looks like, as far as it matters to a flat file. */
export type Shape =
  | { readonly is: 'text' | 'number' | 'boolean'; readonly nullable: boolean }
  | { readonly is: 'list'; readonly of: Shape; readonly nullable: boolean }
  | Fields

interface Fields {
  readonly is: 'fields'
  readonly fields: Readonly<Record<string, Shape>>
  readonly nullable: boolean
  /** A word may stand instead of the fields; both then stand in one cell. */
  readonly orText: boolean
}

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The fields of a table's rows, read off its schema, so that a new field is exported and imported without further ado. */
export function fieldsOf(table: TableName): Readonly<Record<string, Shape>> {
  const shape = shapeOf(z.toJSONSchema(schemas[table].row, { io: 'input' }))
  if (shape.is !== 'fields') throw new Error(`${table}: a row is not a set of fields`)
  return shape.fields
}

function shapeOf(schema: JsonSchema): Shape {
  const choices = (schema.anyOf ?? schema.oneOf ?? [schema]).filter(isSchema)
  const types = choices.flatMap(choice => choice.type ?? [])
  const nullable = types.includes('null')
  const records = choices.flatMap(choice => (choice.properties ? Object.entries(choice.properties) : []))
  if (records.length > 0) {
    const fields = records.flatMap(([name, one]) => (isSchema(one) ? [[name, shapeOf(one)] as const] : []))
    const orText = choices.some(choice => choice.type === 'string')
    return { is: 'fields', fields: Object.fromEntries(fields), nullable, orText }
  }
  const list = choices.find(choice => choice.type === 'array')
  if (list !== undefined) {
    const item = [list.prefixItems, list.items].flat().find(isSchema)
    return { is: 'list', of: item ? shapeOf(item) : { is: 'text', nullable: false }, nullable }
  }
  const is = types.some(type => type === 'number' || type === 'integer') ? 'number' : 'text'
  return { is: types.includes('boolean') ? 'boolean' : is, nullable }
}

const isSchema = (schema: unknown): schema is JsonSchema => typeof schema === 'object' && schema !== null
