import type { Shape } from './shape.ts'

/**
 * One value in one cell. A list: `a | b`. A list of lists: `a + b | c + d`. A list of records:
 * `test=ODxTT; standing=approved; cites=x/1,x/2 | test=…`, where an absent key is left out and `until=` is null.
 * A separator that belongs to the text stands behind a backslash. Empty: null, or nothing.
 */
export function writeCell(shape: Shape, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (shape.is !== 'list') return typeof value === 'object' ? writeItem(shape, value) : String(value)
  return itemsOf(value)
    .map(item => writeItem(shape.of, item))
    .join(' | ')
}

/** The value of a cell; `undefined` when it is empty. What is not of the shape comes back as the text it is, for the schema to refuse. */
export function readCell(shape: Shape, cell: string): unknown {
  const text = cell.trim()
  if (text === '') return shape.nullable ? null : undefined
  if (shape.is === 'list') return split(text, '|').map(item => readItem(shape.of, item))
  return shape.is === 'fields' && text.includes('=') ? readItem(shape, text) : readScalar(shape, text)
}

function writeItem(shape: Shape, item: unknown): string {
  if (shape.is === 'list')
    return itemsOf(item)
      .map(one => escaped(String(one), '|+'))
      .join(' + ')
  if (shape.is !== 'fields') return escaped(String(item), '|')
  return Object.entries(Object(item))
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => {
      const written = itemsOf(value ?? '').map(one => escaped(String(one), '|;,'))
      return `${key}=${written.join(',')}`
    })
    .join('; ')
}

function readItem(shape: Shape, item: string): unknown {
  if (shape.is === 'list') return split(item, '+').map(one => readScalar(shape.of, unescaped(one)))
  if (shape.is !== 'fields') return readScalar(shape, unescaped(item))
  const pairs = split(item, ';').map(pair => {
    const at = pair.indexOf('=')
    const key = at < 0 ? pair : pair.slice(0, at).trim()
    const text = at < 0 ? '' : pair.slice(at + 1).trim()
    const field = shape.fields[key]
    if (field === undefined) return [key, unescaped(text)]
    if (field.is === 'list') return [key, split(text, ',').map(one => readScalar(field.of, unescaped(one)))]
    return [key, text === '' && field.nullable ? null : readScalar(field, unescaped(text))]
  })
  return Object.fromEntries(pairs)
}

function readScalar(shape: Shape, text: string): unknown {
  if (shape.is === 'number' && text !== '' && Number.isFinite(Number(text))) return Number(text)
  if (shape.is === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const escaped = (text: string, separators: string) =>
  [...text].map(one => (one === '\\' || separators.includes(one) ? `\\${one}` : one)).join('')

const unescaped = (text: string) => text.replace(/\\(.)/gs, '$1')

/** Parts between separators that no backslash precedes; the backslashes stay. */
function split(text: string, separator: string): readonly string[] {
  const parts = ['']
  for (const [one] of text.matchAll(/\\.|[^\\]|\\$/gs)) {
    if (one === separator) parts.push('')
    else parts.push((parts.pop() ?? '') + one)
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}
