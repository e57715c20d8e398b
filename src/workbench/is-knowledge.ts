import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a folder can hold a set of tables. */
export const isKnowledge = (folder: string): boolean =>
  ['knowledge', 'terminology'].every(one => existsSync(join(folder, one)))
