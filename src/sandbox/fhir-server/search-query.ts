import type { SearchParameter } from '@medplum/fhirtypes'
import { searchParameter } from './definitions.ts'
import { FhirProblem } from './problem.ts'

export type Query = Record<string, string | string[] | undefined>

export interface ReadQuery {
  readonly supported: Record<string, string[]>
  /** Names of parameters, modifiers and sort keys that would have been silently passed over. */
  readonly unsupported: readonly string[]
}

const modifiers: Readonly<Record<string, readonly string[]>> = {
  token: ['not', 'missing'],
  string: ['contains', 'missing'],
  uri: ['missing'],
  date: ['missing'],
  reference: ['missing'],
}
const controls = ['_', '_count', '_elements', '_format', '_offset', '_pretty', '_summary', '_total']

/** Sorts a search into what this server filters by and what it does not. Throws 400 for values that make no sense. */
export function readQuery(type: string, query: Query): ReadQuery {
  const supported: Record<string, string[]> = {}
  const unsupported: string[] = []
  for (const [name, raw] of Object.entries(query)) {
    for (const value of [raw ?? ''].flat()) {
      if (name === '_') continue
      if (value === '') throw new FhirProblem(400, 'invalid', `The search parameter ${name} has no value`)
      const [key, text] = understood(type, name, value) ?? []
      if (key === undefined || text === undefined) unsupported.push(name)
      else supported[key] = [...(supported[key] ?? []), text]
    }
  }
  return { supported, unsupported }
}

function understood(type: string, name: string, value: string): readonly [string, string] | undefined {
  if (name === '_count' || name === '_offset') {
    if (!/^\d{1,9}$/.test(value)) throw new FhirProblem(400, 'invalid', `${name} must be a whole number`)
    return [name, value]
  }
  if (controls.includes(name) || /^_(rev)?include(:iterate)?$/.test(name)) return [name, value]
  if (name === '_sort') {
    const known = value.split(',').every(key => searchParameter(type, key.replace(/^-/, '')))
    return known ? [name, value] : undefined
  }
  const [code = '', modifier] = name.split(':')
  const parameter = searchParameter(type, code)
  if (!parameter) return undefined
  if (modifier === undefined || modifiers[parameter.type]?.includes(modifier)) return [name, value]
  return typed(parameter, modifier, value)
}

/** `subject:Patient=1` says the same as `subject=Patient/1`. */
function typed(parameter: SearchParameter, modifier: string, value: string): readonly [string, string] | undefined {
  if (!parameter.target?.some(target => target === modifier)) return undefined
  return [parameter.code, value.includes('/') ? value : `${modifier}/${value}`]
}
