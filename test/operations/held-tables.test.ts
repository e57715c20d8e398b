import { expect, it } from 'vitest'
import { KnowledgeError, type Tables } from '#knowledge'
import { tables } from '#test/rule-test'
import { holdTables } from '../../src/operations/held-tables.ts'

const newer: Tables = { ...tables, version: 'newer' }

it('takes a sound version into force', async () => {
  const held = holdTables(tables, async () => newer)
  expect(held.inForce()).toBe(tables)
  expect(await held.reload()).toEqual({ result: 'replaced', from: tables.version, to: 'newer' })
  expect(held.inForce()).toBe(newer)
})

it('changes nothing for files that say the same', async () => {
  const held = holdTables(tables, async () => ({ ...tables }))
  expect(await held.reload()).toEqual({ result: 'unchanged' })
  expect(held.inForce()).toBe(tables)
})

it.each([
  ['tables that do not hold together', new KnowledgeError(['knowledge/cdx/lung.yaml, row 1, from: no']), /lung/],
  ['a reader that breaks', new TypeError('secret'), /^the tables could not be read to the end$/],
])('keeps the old ones in force over %s', async (_what, error, fault) => {
  const held = holdTables(tables, async () => {
    throw error
  })
  expect(await held.reload()).toEqual({ result: 'refused', faults: [expect.stringMatching(fault)] })
  expect(held.inForce()).toBe(tables)
})

it.each(['sources', 'regimes'] as const)(
  'refuses a version that has lost a row of %s: rules and old cards cite it',
  async name => {
    const [gone, ...kept] = tables[name]
    const held = holdTables(tables, async () => ({ ...newer, [name]: kept }))
    expect(await held.reload()).toEqual({ result: 'refused', faults: [expect.stringContaining(`(${gone?.id})`)] })
    expect(held.inForce()).toBe(tables)
  },
)

it('lets no earlier attempt overtake a later one', async () => {
  const slow = Promise.withResolvers<Tables>()
  const loads = [() => slow.promise, async () => ({ ...tables, version: 'last' })]
  const held = holdTables(tables, async () => (loads.shift() ?? (async () => tables))())
  const both = [held.reload(), held.reload()]
  slow.resolve(newer)
  expect((await Promise.all(both)).map(({ result }) => result)).toEqual(['replaced', 'replaced'])
  expect(held.inForce().version).toBe('last')
})
