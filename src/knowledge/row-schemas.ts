import { basename } from 'node:path'
import { z } from 'zod'
import { schemas } from './tables.ts'

/** One JSON Schema per table, by file name, for editors that check the YAML while it is being written. */
export const rowSchemas = (): ReadonlyMap<string, object> =>
  new Map(
    Object.values(schemas).map(({ path, row }) => [
      `${basename(path)}.schema.json`,
      { ...z.toJSONSchema(z.array(row), { io: 'input' }), title: row.description },
    ]),
  )
