import { join } from 'node:path'
import { KnowledgeError, load, lostFaults, type Tables } from '#knowledge'

/**
 * The tables of a folder. One of the site's own must hold every paragraph that this program's rules cite, so it is held
 * against the tables the program is delivered with. Throws KnowledgeError.
 */
export function firstTables(root: string, folder: string): Tables {
  const tables = load(folder)
  const faults = join(folder) === join(root) ? [] : lostFaults(load(root), tables)
  if (faults.length > 0) throw new KnowledgeError(faults)
  return tables
}

/** Says the version of the tables in a folder, by default the program's own. Throws KnowledgeError with every fault. */
export const checkKnowledge = (root: string, folder = root): string => firstTables(root, folder).version
