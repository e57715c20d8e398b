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
  /** Whether decisions are kept, encrypted, so that they can be made again. */
  readonly replay: 'on' | 'off'
  /** For how many days each thing is kept. */
  readonly days: { readonly feedback: number; readonly decisions: number; readonly replays: number }
}

/** In the working directory; a container mounts a volume there. */
const FILE = 'data/shirube.sqlite'
/** As long as a medical record in Japan: five years (Medical Practitioners Act, article 24). */
const RECORD_DAYS = 1_827
const REPLAY_DAYS = 90

const expected = 'where the key stands: "env" with the name of a variable, or "file" with a path'
const source = [z.strictObject({ env: allowed.text }), z.strictObject({ file: allowed.text })] as const
const key = z.union([source[0].extend({ id: allowed.text }), source[1].extend({ id: allowed.text })], {
  error: `expected an id, and ${expected}`,
})

const days = allowed.whole(1, 36_525)

export const storage = z
  .strictObject(
    {
      file: allowed.text
        .refine(file => file !== ':memory:', 'expected a file: what is acknowledged must outlive us')
        .default(FILE),
      keys: z.array(key, allowed.list).default([]),
      patients: z.union(source, { error: `expected ${expected}` }).exactOptional(),
      replay: allowed.oneOf('on', 'off').default('off'),
      days: z
        .strictObject(
          {
            feedback: days.default(RECORD_DAYS),
            decisions: days.default(RECORD_DAYS),
            replays: days.default(REPLAY_DAYS),
          },
          allowed.mapping,
        )
        .prefault({}),
    },
    allowed.mapping,
  )
  .refine(({ replay, keys }) => replay === 'off' || keys.length > 0, {
    path: ['replay'],
    error: 'expected off, or a key in storage.keys: what is kept for replay is patient data and must be encrypted',
  })
  .prefault({})
