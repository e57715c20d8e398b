import type { Case } from '#case'
import type { Changes } from '../../shapes/what-if.ts'
import type { Fact, Value } from './fact.ts'
import { facts } from './facts.ts'

/** Who signs what is only supposed: a judgement that nobody signed would not count. */
const SUPPOSED_BY = 'Practitioner/supposed'

/** The case as it would be if the record said so. The case itself is left alone. */
export const changed = (c: Case, changes: Changes): Case =>
  facts.reduce((so, fact) => {
    const value = changes[fact.path]
    return value === undefined ? so : put(so, fact, value)
  }, c)

/** What the case holds at each changeable fact. */
export const valuesOf = (c: Case): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    facts.flatMap(({ path, stated }) => {
      const value = memberAt(c, [...path.split('.'), ...(stated ? [stated.as] : [])])
      return isValue(value) ? [[path, value]] : []
    }),
  )

function put(c: Case, { path, stated }: Fact, value: Value | null): Case {
  const beside = { signature: { by: SUPPOSED_BY, on: c.asOf }, day: { on: c.asOf } }
  const supposed = stated ? { [stated.as]: value, ...(stated.beside && beside[stated.beside]) } : value
  return withMember(c, path.split('.'), value === null ? undefined : supposed)
}

/** A copy in which one member, however deep, is another, or gone where that is `undefined`. */
function withMember<T extends object>(whole: T, [name = '', ...deeper]: readonly string[], member: unknown): T {
  const now: unknown = Reflect.get(whole, name)
  if (deeper.length === 0 && member === undefined) {
    const { [name as keyof T]: _, ...rest } = whole
    return rest as T
  }
  if (deeper.length === 0) return { ...whole, [name]: member }
  if (member === undefined && !isObject(now)) return whole
  return { ...whole, [name]: withMember(isObject(now) ? now : {}, deeper, member) }
}

function memberAt(whole: unknown, [name, ...deeper]: readonly string[]): unknown {
  if (name === undefined) return whole
  return isObject(whole) ? memberAt(Reflect.get(whole, name), deeper) : undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isValue = (value: unknown): value is Value => ['string', 'number', 'boolean'].includes(typeof value)
