import { expect, it } from 'vitest'
import { type FirstUse, firstUseAnyhow, firstUseHere } from '../../src/callers/index.ts'

const start = Date.parse('2026-06-15T03:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)

it('is true once for each issuer and id', async () => {
  const memory = firstUseHere(() => at(0))
  const first = (issuer: string, jti: string) => memory.first(issuer, jti, at(300))
  expect(await first('a', '1')).toBe(true)
  expect(await first('a', '1')).toBe(false)
  expect(await first('a', '2')).toBe(true)
  expect(await first('b', '1')).toBe(true)
  expect(await first('a', '1')).toBe(false)
})

it('forgets when the token has expired, and not a second before', async () => {
  let now = at(0)
  const memory = firstUseHere(() => now)
  expect(await memory.first('a', '1', at(300))).toBe(true)
  now = at(299)
  expect(await memory.first('a', '1', at(300))).toBe(false)
  now = at(300)
  expect(await memory.first('a', '1', at(600))).toBe(true)
})

it('holds so many of an issuer at most: its oldest are lost, those of others stay', async () => {
  const memory = firstUseHere(() => at(0), 3)
  expect(await memory.first('other', '1', at(300))).toBe(true)
  for (const jti of ['1', '2', '3', '4']) expect(await memory.first('a', jti, at(300))).toBe(true)
  for (const jti of ['2', '3', '4']) expect(await memory.first('a', jti, at(300)), jti).toBe(false)
  expect(await memory.first('other', '1', at(300))).toBe(false)
})

/** A shared memory that can be cut off. */
function shared() {
  const memory = firstUseHere(() => at(0))
  const state = { reachable: true }
  const port: FirstUse = {
    first: (...token) => (state.reachable ? memory.first(...token) : Promise.reject(new Error('no connection'))),
  }
  return { state, port }
}

it('two instances that share a memory refuse what the other has seen', async () => {
  const { port } = shared()
  const [one, two] = [0, 1].map(() =>
    firstUseAnyhow(
      port,
      firstUseHere(() => at(0)),
      () => undefined,
    ),
  )
  expect(await one?.first('a', '1', at(300))).toBe(true)
  expect(await two?.first('a', '1', at(300))).toBe(false)
})

it('while the shared memory cannot be reached, each instance refuses what it has seen itself, and says so', async () => {
  const { port, state } = shared()
  let said = 0
  const memory = firstUseAnyhow(
    port,
    firstUseHere(() => at(0)),
    () => said++,
  )
  expect(await memory.first('a', 'before', at(300))).toBe(true)
  state.reachable = false
  expect(await memory.first('a', 'before', at(300))).toBe(false)
  expect(await memory.first('a', 'during', at(300))).toBe(true)
  expect(await memory.first('a', 'during', at(300))).toBe(false)
  expect(said).toBe(1)
})
