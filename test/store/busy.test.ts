import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import type { GivenFeedback } from '../../src/store/index.ts'
import { isBusy } from '../../src/store/sqlite/busy.ts'
import { opened } from './opened.ts'
import { rowsOf } from './rows.ts'
import { folder } from './stores.ts'

const feedback = (): GivenFeedback => ({
  ...{ card: randomUUID(), service: 'test-timing', hook: 'order-sign' },
  ...{ outcome: 'accepted', outcomeTimestamp: '2026-06-15T12:03:51Z' },
})

/** A file that nobody has opened before, held by somebody else. */
function held(lock: string) {
  const place = { file: join(folder(), 'kept.sqlite'), env: {} }
  const holder = new DatabaseSync(place.file)
  holder.exec(lock)
  let open = true
  const letGo = () => {
    if (open) holder.close()
    open = false
  }
  onTestFinished(letGo)
  return { place, letGo }
}

// Under `immediate` SQLite refuses to change the journal at once, as it does where several open a new file together;
// under `exclusive` it waits for its own time-out.
it.each(['begin immediate', 'begin exclusive'])(
  'starts while another holds a new file (%s), and keeps once it lets go',
  async lock => {
    const { place, letGo } = held(lock)
    const store = await opened(place)
    expect(store.reachable()).toBe(false)
    letGo()
    await expect.poll(() => store.feedback([feedback()]).then(() => 'kept', String)).toBe('kept')
    expect(store.reachable()).toBe(true)
    expect(await rowsOf(place, 'feedback')).toHaveLength(1)
  },
)

it('opens one new file from many threads at once', async () => {
  const place = { file: join(folder(), 'kept.sqlite'), env: {} }
  const stores = await Promise.all(Array.from({ length: 8 }, () => opened(place)))
  await expect
    .poll(() => Promise.all(stores.map(store => store.feedback([feedback()]))).then(() => 'kept', String))
    .toBe('kept')
})

it.each<[string, number, boolean]>([
  ['SQLITE_BUSY', 5, true],
  ['SQLITE_LOCKED', 6, true],
  ['SQLITE_PROTOCOL', 15, true],
  ['SQLITE_BUSY_RECOVERY', 5 | (1 << 8), true],
  ['SQLITE_LOCKED_SHAREDCACHE', 6 | (1 << 8), true],
  ['SQLITE_NOMEM', 7, false],
  ['SQLITE_CORRUPT', 11, false],
  ['SQLITE_CANTOPEN', 14, false],
  ['SQLITE_NOTADB', 26, false],
])('%s', (_, errcode, busy) => {
  expect(isBusy(Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode }))).toBe(busy)
})

it('takes nothing else for busy', () => {
  expect([undefined, { errcode: 5 }, new Error('database is locked')].map(isBusy)).toEqual([false, false, false])
})
