import { describe, expect, it } from 'vitest'
import { tables } from '#test/rule-test'
import { stateOn } from '../../src/console/api/knowledge/state.ts'
import { matrixOn } from '../../src/console/api/matrix/matrix.ts'
import { changes } from '../../src/console/app/views/matrix/changes.ts'
import type { KnowledgeChanges } from '../../src/console/shapes/knowledge.ts'
import type { Matrix } from '../../src/console/shapes/matrix.ts'
import { serveConsole } from './serve-console.ts'

describe('the matrix', () => {
  it('holds every row and link of the day, each with its paragraphs', () => {
    const { rows, tests, paragraphs } = matrixOn(tables, '2026-06-15', 'ja')
    expect(rows.length).toBeGreaterThan(80)
    const known = new Set(tests.map(({ id }) => id))
    for (const row of rows) {
      expect(row.links.filter(({ test }) => !known.has(test))).toEqual([])
      for (const id of [...row.cites, ...row.links.flatMap(link => link.cites)]) expect(paragraphs).toHaveProperty([id])
    }
  })

  it.each([
    ['2025-11-19', '2025-11-20', 'BRAF'],
    ['2026-05-17', '2026-05-18', 'ALK'],
    ['2026-02-28', '2026-03-01', 'ESR1'],
  ] as const)('changes from %s to %s: %s', (before, after, about) => {
    const [old, now] = [matrixOn(tables, before, 'ja'), matrixOn(tables, after, 'ja')]
    const rows = changes(old, now).map(({ row }) => [...now.rows, ...old.rows].find(({ id }) => id === row)?.marker)
    expect(rows).toEqual(expect.arrayContaining([expect.stringContaining(about)]))
    expect(now.turns).toContain(after)
  })

  it('does not change on a day on which nothing turns', () => {
    const { turns } = matrixOn(tables, '2026-06-15', 'ja')
    expect(turns).not.toContain('2026-06-15')
    expect(changes(matrixOn(tables, '2026-06-14', 'ja'), matrixOn(tables, '2026-06-15', 'ja'))).toEqual([])
  })

  it('is served for a day, in the language asked for', async () => {
    const { send } = await serveConsole()
    const { body } = await send('/console/api/matrix?day=2026-05-31', { headers: { 'accept-language': 'en' } })
    expect((body as Matrix).day).toBe('2026-05-31')
    expect((body as Matrix).rows[0]?.indication).toMatch(/[a-z]/)
  })
})

describe('the state of the knowledge', () => {
  const state = stateOn(tables, '2026-06-15', 'ja')

  it('counts every row that says how sure it is, and names those to verify', () => {
    for (const { name, counts, unverified } of state.tables) expect(unverified.length, name).toBe(counts.unverified)
    expect(state.links.approved).toBeLessThan(state.links.all)
  })

  it('shows no paragraph before it is out', () => {
    const early = stateOn(tables, '2026-02-28', 'ja').documents.flatMap(({ paragraphs }) =>
      paragraphs.map(({ id }) => id),
    )
    const late = state.documents.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))
    expect(early).not.toContain('fee-2026/b011-5/1-i')
    expect(late).toContain('fee-2026/b011-5/1-i')
  })
})

describe('changes between two days', () => {
  it('name the rows that begin', async () => {
    const { send } = await serveConsole()
    const { body } = await send('/console/api/knowledge/changes?from=2026-05-31&to=2026-06-01')
    const { rows } = body as KnowledgeChanges
    expect(rows.filter(({ what }) => what === 'begins').length).toBeGreaterThan(0)
  })

  it.each(['', '?from=2026-05-31', '?from=yesterday&to=2026-06-01', '?from=2026-02-30&to=2026-06-01'])(
    'are refused for %j',
    async query => {
      const { send } = await serveConsole()
      const { status, body } = await send(`/console/api/knowledge/changes${query}`)
      expect(status).toBe(400)
      expect(body).toMatchObject({ resourceType: 'OperationOutcome' })
    },
  )
})
