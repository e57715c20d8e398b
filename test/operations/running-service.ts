import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const { PATH, NODE_COMPILE_CACHE } = process.env

export const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')

/** The least a hospital has to say; more lines may follow. */
export const configuration = (...more: readonly string[]) =>
  [
    'callers: trusted-network',
    'facility:',
    '  type: hub',
    '  filed: [D006-19, B011-5, B001-11]',
    '  sequencing: outsourced',
    '  advancedCareSite: false',
    '  ncch1901Site: false',
    '  turnRoundDays: 42',
    ...more,
    '',
  ].join('\n')

export type Line = Readonly<Record<string, unknown>> & { readonly msg: string }

interface Start {
  readonly yaml?: string
  readonly env?: Readonly<Record<string, string>>
  /** Code to run in the process before the program. */
  readonly preload?: string
  /** Who ends it: by default the test does; a hook for a whole file has to do so itself. */
  readonly endedBy?: 'test' | 'caller'
}

/** The program as its own process with a configuration file, in a folder of its own, where it keeps what it keeps. */
export async function runningService({ yaml = configuration(), env, preload = '', endedBy = 'test' }: Start = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-run-'))
  const file = join(folder, 'shirube.yaml')
  writeFileSync(file, yaml)
  const first = join(folder, 'first.mjs')
  writeFileSync(first, preload)
  const child = spawn(process.execPath, ['--import', first, join(root, 'src/main.ts')], {
    cwd: folder,
    env: { PATH, NODE_COMPILE_CACHE, HOST: '127.0.0.1', PORT: '0', SHIRUBE_CONFIG: file, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => void child.kill('SIGKILL')
  if (endedBy === 'test') onTestFinished(stop)
  const lines: Line[] = []
  const errors: string[] = []
  const waiting = new Set<() => void>()
  createInterface(child.stdout).on('line', line => {
    lines.push(JSON.parse(line))
    for (const look of waiting) look()
  })
  child.stderr.on('data', chunk => errors.push(String(chunk)))
  const exit = once(child, 'exit')

  /** The first line of the log from `after` on that fits; waits for it. */
  const line = (fits: (line: Line) => boolean, after = 0) =>
    new Promise<Line>(resolve => {
      const look = () => {
        const found = lines.slice(after).find(fits)
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })

  const { url } = await Promise.race([
    line(({ msg }) => msg === 'listening'),
    exit.then(() => {
      throw new Error(`did not start: ${errors.join('')}`)
    }),
  ])
  const base = String(url)
  const get = async (path: string) => (await fetch(base + path)).text()
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(base + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { base, child, stop, exit, folder, lines, errors, line, get, post }
}
