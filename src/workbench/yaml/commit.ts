import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { KnowledgeError, load, type Tables } from '#knowledge'
import { Refused } from '../bench.ts'
import type { Texts } from './change-table.ts'

/**
 * Writes changed table files, all or none: first the whole of the knowledge is checked as it would read. With `dryRun`
 * nothing is written. Returns the tables after the change. Throws Refused with one line per fault, each told by `tell`.
 */
export function commit(root: string, texts: Texts, dryRun: boolean, tell: (fault: string) => string): Tables {
  const trial = mkdtempSync(join(tmpdir(), 'shirube-knowledge-'))
  try {
    for (const folder of ['knowledge', 'terminology'])
      cpSync(join(root, folder), join(trial, folder), { recursive: true })
    writeAll(trial, texts)
    const tables = load(trial)
    if (!dryRun) writeAll(root, texts)
    return tables
  } catch (error) {
    if (error instanceof KnowledgeError) throw new Refused(...error.faults.map(tell))
    throw error
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}

/** Each file is written beside its place and then moved there, so that no reader meets half of one. */
function writeAll(root: string, texts: Texts): void {
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, `${file}.new`), text)
  }
  for (const file of texts.keys()) renameSync(join(root, `${file}.new`), join(root, file))
}
