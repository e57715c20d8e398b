import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, type Tables } from '#knowledge'
import { root } from '#test/rule-test'
import { workbench } from '../src/workbench/index.ts'

/**
 * Our tables as a hospital has them after it took the rows of a file in and the people named signed every one: by the
 * commands that a curator uses, over a copy. Throws when a command is refused.
 */
export function curated(table: string, csv: string, ids: readonly string[], people: readonly string[]): Tables {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-curated-'))
  const run = (...args: readonly string[]) => {
    const faults: string[] = []
    const parts = { root, services: [], write: () => {}, complain: (line: string) => void faults.push(line) }
    if (workbench([...args, '--folder', folder], parts) !== 0) throw new Error(faults.join('\n'))
  }
  try {
    for (const part of ['knowledge', 'terminology']) cpSync(join(root, part), join(folder, part), { recursive: true })
    writeFileSync(join(folder, 'rows.csv'), csv)
    run('import', table, join(folder, 'rows.csv'))
    for (const id of ids)
      for (const by of people) run('verify', id, '--by', by, '--source', 'https://hospital.example.jp/list')
    return load(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
