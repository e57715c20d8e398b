import type { Locale } from '#case'
import type { Tables } from '#knowledge'
import type { Parts } from '../http/index.ts'
import type { Archive } from '../store/index.ts'
import type { Options } from './options.ts'
import type { Say } from './say/index.ts'

/** What the commands work with. */
export interface Reviewing extends Pick<Parts, 'services' | 'distil' | 'answer'> {
  readonly archive: Archive
  readonly options: Options
  /** The tables that a decision is made again with. */
  readonly tables: Tables
  readonly locale: Locale
  readonly say: Say
  readonly write: (text: string) => void
  readonly now: Date
}
