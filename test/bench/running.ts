import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const facility = {
  type: 'hub',
  filed: ['D006-19', 'B011-5'],
  sequencing: 'outsourced',
  advancedCareSite: true,
  ncch1901Site: false,
  turnRoundDays: 42,
}

/** A file in a folder of its own, gone with the machine's temporary files. */
export function temporary(name: string, content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'shirube-bench-')), name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

/** A server in a process of its own, once it answers. */
export async function start(file: string, port: number, config: string): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', SHIRUBE_CONFIG: config, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout?.on('data', () => {})
  for (let tries = 0; tries < 1_200; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (up) return child
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error(`${file} did not start`)
}

export async function stop(children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) {
    child.kill()
    await once(child, 'exit')
  }
}

/** Processor time that a service has spent so far, in seconds. */
export async function cpuSeconds(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1])
}

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
