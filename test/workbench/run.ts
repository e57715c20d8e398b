import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Service } from '#cards'
import { workbench } from '../../src/workbench/index.ts'

const project = join(import.meta.dirname, '..', '..')

export interface Run {
  readonly code: 0 | 1
  readonly out: string
  readonly faults: readonly string[]
}

/** A copy of the project's knowledge for each test, and the workbench over it. The project's own tables are only read. */
export function workbenchOnCopy(services: readonly Service[] = []) {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'shirube-workbench-'))
    for (const folder of ['knowledge', 'terminology'])
      cpSync(join(project, folder), join(root, folder), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const path = (file: string) => join(root, file)
  return {
    path,
    run(...args: readonly string[]): Run {
      const out: string[] = []
      const faults: string[] = []
      const code = workbench(args, {
        root,
        services,
        today: '2027-01-15',
        write: text => out.push(text),
        complain: line => faults.push(line),
      })
      return { code, out: out.join(''), faults }
    },
    read: (file: string) => readFileSync(path(file), 'utf8'),
    /** Writes a file for the test and gives its path. */
    file(name: string, content: string | Uint8Array): string {
      mkdirSync(path('in'), { recursive: true })
      writeFileSync(path(`in/${name}`), content)
      return path(`in/${name}`)
    },
    edit(file: string, change: (text: string) => string) {
      const before = readFileSync(path(file), 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`${file} was not changed`)
      writeFileSync(path(file), after)
    },
    /** Every table file as it reads now. */
    texts: () =>
      Object.fromEntries(
        globSync('{knowledge,terminology}/**/*.yaml*', { cwd: root })
          .sort()
          .map(file => [file, readFileSync(path(file), 'utf8')]),
      ),
  }
}
