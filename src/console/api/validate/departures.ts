import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { schemas } from '../../../http/index.ts'
import type { Departure } from '../../shapes/validity.ts'

// A schema says what it restricts where it restricts it, without repeating the type it refers to.
const ajv = new Ajv2020({ strictTypes: false, allErrors: true })
const compiled = new Map<string, ValidateFunction>()

/** Where a message departs from the published schema of this file name; `undefined` where there is no such schema. */
export function departures(file: string, message: unknown): readonly Departure[] | undefined {
  const schema = schemas.get(file)
  if (schema === undefined) return undefined
  const valid = compiled.get(file) ?? ajv.compile(schema)
  compiled.set(file, valid)
  valid(message)
  return (valid.errors ?? []).map(({ instancePath, message: says }) => ({ at: instancePath, says: says ?? '' }))
}
