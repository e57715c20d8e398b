import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { Tables } from '#knowledge'
import type { Config } from '../config/index.ts'
import { fileMarks } from './file-marks.ts'
import { firstTables } from './first-tables.ts'
import { holdTables } from './held-tables.ts'
import { loadBeside } from './load-beside.ts'
import { logReload } from './log-reload.ts'
import { onChange } from './on-change.ts'
import { reloadMetrics } from './reload-metrics.ts'

/** Between two looks at the files, in milliseconds. */
const LOOK_MS = 2_000

interface Keeping {
  /** The project, with the tables it is delivered with. */
  readonly root: string
  readonly config: Pick<Config, 'knowledge'>
  readonly logger: Logger
  readonly register: Registry
}

/**
 * Takes the tables into force and, where the configuration switches that on, newer ones on SIGHUP or when the files
 * have changed. Returns what answers with the tables in force. Throws KnowledgeError when the first do not hold together.
 */
export function keepKnowledge({ root, config: { knowledge }, logger, register }: Keeping): () => Tables {
  const folder = knowledge.folder ?? root
  const tables = firstTables(root, folder)
  const held = holdTables(tables, () => loadBeside(folder))
  const count = reloadMetrics(register, tables.version)

  const reload = async () => {
    const reloaded = await held.reload()
    count(reloaded)
    logReload(logger, reloaded, held.inForce().version)
  }
  if (knowledge.reload !== 'never') process.on('SIGHUP', reload)
  if (knowledge.reload === 'on-change') onChange(() => fileMarks(folder), reload, LOOK_MS)
  return held.inForce
}
