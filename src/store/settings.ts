import type { Retention } from './retention.ts'

/** Where a secret stands: in an environment variable, or alone in a file. 32 bytes, in base64. */
export type KeySource = { readonly env: string } | { readonly file: string }

/** What an installation decides about what is kept, and for how long. */
export interface StorageSettings {
  /** The SQLite file, used where no PostgreSQL is named; `:memory:` keeps nothing. */
  readonly file: string
  /** Encrypt free text and replays. The first one writes, all of them read; none, and such text is not kept. */
  readonly keys: readonly (KeySource & { readonly id: string })[]
  /** Turns a patient into a hash that only this installation can make; without it no trace of the patient is kept. */
  readonly patients?: KeySource
  /** Whether decisions are kept so that they can be made again; patient data, so encrypted and only if switched on. */
  readonly replay: 'on' | 'off'
  readonly days: Retention
}
