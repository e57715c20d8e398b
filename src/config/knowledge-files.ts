import { z } from 'zod'
import { allowed } from './fields.ts'

/** Where the tables lie, and when newer ones are taken into force without a restart. */
export interface KnowledgeFiles {
  /** A folder with `knowledge/` and `terminology/` in it; without it, the tables the program is delivered with. */
  readonly folder?: string
  /** `on-signal`: on SIGHUP. `on-change`: on SIGHUP, and when the files have changed and stand still. */
  readonly reload: 'never' | 'on-signal' | 'on-change'
}

export const knowledgeFiles = z
  .strictObject({
    folder: allowed.folder.exactOptional(),
    reload: allowed.oneOf('never', 'on-signal', 'on-change').default('never'),
  })
  .default({ reload: 'never' })
