import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** What touches something that a process has only once (its network, signals, storage, browser) has its modules to itself. */
const apart = ['network', 'operations', 'packaging', 'store'].map(folder => `test/${folder}/**/*.test.ts`)

const views = ['test/browser/**/*.test.ts']

/** Against hanging only, for whatever is waited for: how fast something is, is measured in the benchmark. In milliseconds. */
const HANGING_MS = 300_000

export default defineConfig({
  test: {
    pool: 'threads',
    // One less than there are, by default; the tests wait for processes and browsers more than they compute.
    maxWorkers: '100%',
    testTimeout: HANGING_MS,
    hookTimeout: HANGING_MS,
    // Sooner than the test, so that it is told what was waited for.
    expect: { poll: { timeout: HANGING_MS / 5 } },
    // The program is compiled once, not in each process that a test starts.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') },
    projects: [
      // The rest shares one module graph: a rule needs no fresh copy of all tables for each of its test files.
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: [...apart, ...views], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: { name: 'views', include: views, globalSetup: 'test/browser/shared-sandbox.ts' } },
    ],
  },
})
