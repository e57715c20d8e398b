import { z } from 'zod'
import { allowed } from './fields.ts'

/** Where a secret stands: in an environment variable, or alone in a file. */
type KeySource = { readonly env: string } | { readonly file: string }

/** Where things are kept, for how long, and with which keys; the keys themselves stand elsewhere. */
export interface Storage {
  /** The SQLite file, unless DATABASE_URL names a PostgreSQL. In the sandbox `:memory:`, which keeps nothing. */
  readonly file: string
  /** For free text and replays. The first encrypts, all decrypt; without one such text is not kept. */
  readonly keys: readonly (KeySource & { readonly id: string })[]
  /** For the hash by which a patient is known; without it no trace of the patient is kept. */
  readonly patients?: KeySource
}

/** In the working directory; a container mounts a volume there. */
const FILE = 'data/shirube.sqlite'

const expected = 'where the key stands: "env" with the name of a variable, or "file" with a path'
const source = [z.strictObject({ env: allowed.text }), z.strictObject({ file: allowed.text })] as const
const key = z.union([source[0].extend({ id: allowed.text }), source[1].extend({ id: allowed.text })], {
  error: `expected an id, and ${expected}`,
})

export const storage = z
  .strictObject(
    {
      file: allowed.text
        .refine(file => file !== ':memory:', 'expected a file: what is acknowledged must outlive us')
        .default(FILE),
      keys: z.array(key, allowed.list).default([]),
      patients: z.union(source, { error: `expected ${expected}` }).exactOptional(),
    },
    allowed.mapping,
  )
  .prefault({})
