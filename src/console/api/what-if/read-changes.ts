import { z } from 'zod'
import type { Tables } from '#knowledge'
import { faultsOf, InvalidRequest } from '../../../http/index.ts'
import type { Changes } from '../../shapes/what-if.ts'
import type { Fact } from './fact.ts'
import { facts } from './facts.ts'

/** Checks the suppositions of a request against the facts that may be changed. Throws InvalidRequest. */
export function readChanges(body: unknown, tables: Tables): Changes {
  const read = schemaFor(tables).safeParse(body)
  if (!read.success) throw new InvalidRequest(faultsOf(read.error))
  return read.data.changes
}

const schemas = new WeakMap<Tables, ReturnType<typeof schema>>()

function schemaFor(tables: Tables): ReturnType<typeof schema> {
  const known = schemas.get(tables) ?? schema(tables)
  schemas.set(tables, known)
  return known
}

const schema = (tables: Tables) =>
  z.object({
    changes: z
      .strictObject(Object.fromEntries(facts.map(fact => [fact.path, allowedFor(fact, tables).nullable().optional()])))
      .transform(changes => changes as Changes)
      .default({}),
  })

function allowedFor({ input }: Fact, tables: Tables): z.ZodType<string | number | boolean> {
  if (input.kind === 'number') return z.number().min(input.min).max(input.max)
  const values = input.options(tables).map(({ value }) => value)
  return z.literal(values, 'expected one of the options that settings lists')
}
