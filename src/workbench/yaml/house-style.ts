import { stringify } from 'yaml'

const WIDTH = 140

/** Fields that stand last in a row, as the tables are written by hand. */
const LAST = ['from', 'until', 'payable', 'cites', 'checked', 'confidence']

/** Names of fields in the order in which a row is written. */
export const inHouseOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted((a, b) => LAST.indexOf(a) - LAST.indexOf(b))

/** A row as a list item in the style of the tables: block fields, short values in one line, nothing that is absent. */
export function rowText(row: object): string {
  const entries = new Map<string, unknown>(Object.entries(row).filter(([, value]) => value !== undefined))
  const lines = inHouseOrder([...entries.keys()]).map(name => fieldText(name, entries.get(name), '  '))
  return `- ${lines.join('\n').trimStart()}\n`
}

/** `name: value`, in one line where it fits; what carries dates of its own, such as a test link, is always spread out. */
export function fieldText(name: string, value: unknown, indent: string): string {
  const line = `${indent}${name}: ${flowText(value)}`
  if (typeof value !== 'object' || value === null || (line.length <= WIDTH && !spread(value))) return line
  return [`${indent}${name}:`, ...linesOf(value, `${indent}  `)].join('\n')
}

function linesOf(value: object, indent: string): readonly string[] {
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, one]) => (isEmpty(one) ? [] : fieldText(name, one, indent)))
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null && isDated(item)
      ? `${indent}- ${linesOf(item, `${indent}  `).join('\n').trimStart()}`
      : `${indent}- ${flowText(item)}`,
  )
}

const isDated = (value: object) => 'from' in value && 'until' in value
const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)
const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of records, and whatever holds one. */
const spread = (value: object): boolean =>
  Array.isArray(value)
    ? value.some(isRecord)
    : Object.values(value).some(one => typeof one === 'object' && one !== null && spread(one))

/** A value in flow style: `[a, b]`, `{ ja: …, en: … }`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalarText(value)
  const fields = Object.entries(value).filter(([, one]) => !isEmpty(one))
  return `{ ${fields.map(([name, one]) => `${name}: ${flowText(one)}`).join(', ')} }`
}

function scalarText(value: unknown): string {
  // Older YAML reads these words as true and false.
  if (typeof value === 'string' && /^(yes|no|on|off)$/i.test(value)) return `'${value}'`
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value)
  const options = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0, singleQuote: true } as const
  return stringify([value], options).trim().slice(1, -1)
}
