import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface Running {
  readonly url: string
  stop(): Promise<void>
}

/** The sandbox as `npm run sandbox` starts it, on a free port. Throws when the page has not been built. */
export async function runningSandbox(): Promise<Running> {
  if (!existsSync(join(root, 'src/console/built/index.html')))
    throw new Error('the console page is not built: run `npm run build` (an `npm ci` does it too)')
  const sandbox = spawn(process.execPath, ['src/main.ts', 'sandbox'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // A test that is given up must not leave it running.
  process.once('exit', () => sandbox.kill())
  return {
    url: await announced(sandbox),
    async stop() {
      sandbox.kill('SIGTERM')
      await once(sandbox, 'exit')
    },
  }
}

async function announced({ stdout }: ChildProcess): Promise<string> {
  let printed = ''
  for await (const chunk of stdout ?? []) {
    printed += chunk
    const url = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(printed)?.[0]
    if (url !== undefined) {
      stdout?.resume()
      return url
    }
  }
  throw new Error(`the sandbox did not start: ${printed}`)
}
