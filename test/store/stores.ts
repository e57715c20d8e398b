import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'
import type { StorageSettings } from '../../src/store/index.ts'

/** A PostgreSQL in which tests may make databases, such as postgres://postgres@127.0.0.1:5432/postgres. */
const SERVER = process.env.SHIRUBE_TEST_POSTGRES

/** One empty storage for one test: what the configuration says of it, and what the environment does. */
export interface EmptyStore {
  readonly file: string
  readonly env: Readonly<Record<string, string>>
}

export interface Kind {
  readonly name: string
  readonly skipped: boolean
  empty(): Promise<EmptyStore>
}

/** Both kinds of storage, so that one test says what holds on both. */
export const kinds: readonly Kind[] = [
  { name: 'SQLite', skipped: false, empty: async () => ({ file: join(folder(), 'kept.sqlite'), env: {} }) },
  {
    name: SERVER ? 'PostgreSQL' : 'PostgreSQL: SKIPPED, SHIRUBE_TEST_POSTGRES names no server (.ci/run starts one)',
    skipped: !SERVER,
    empty: async () => ({ file: 'none', env: { DATABASE_URL: await emptyDatabase() } }),
  },
]

/** 32 bytes in base64, always the same for the same number. */
export const keyOf = (n: number) => Buffer.alloc(32, n).toString('base64')

/** A folder for the length of one test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'shirube-store-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function emptyDatabase(): Promise<string> {
  const name = `shirube_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  onTestFinished(() => onServer(`drop database ${name} with (force)`))
  return String(Object.assign(new URL(SERVER ?? ''), { pathname: `/${name}` }))
}

export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Careful defaults, as the configuration gives them; `changed` is what a test is about. */
export const settings = (file: string, changed: Partial<StorageSettings> = {}): StorageSettings => ({
  ...{ file, keys: [], replay: 'off', days: { feedback: 1_827, decisions: 1_827, replays: 90 } },
  ...changed,
})
