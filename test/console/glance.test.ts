import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/console/app/views/worklist/csv.ts'
import { filters, givenOn, rowOf, undated } from '../../src/console/app/views/worklist/row.ts'
import type { Glance } from '../../src/console/shapes/glance.ts'
import { callFor, serveConsole, story } from './serve-console.ts'

const glanceAt = async (id: string, asOf?: string) => {
  const { post } = await serveConsole()
  const { body } = await post('/console/api/glance', callFor(story(id), asOf))
  return body as Glance
}

describe('a glance at a patient', () => {
  it('has a line from each service that speaks, from one reading', async () => {
    const { answers } = await glanceAt('mock-egfr-approved')
    expect(answers['ep-waiver']).toMatchObject({ outcome: 'omit-treat', indicator: 'info' })
    expect(answers['test-timing']?.outcome).toBe('already-used')
  })

  it('is as of the day asked', async () => {
    expect((await glanceAt('mock-egfr-approved', '2026-05-31')).answers['ep-waiver']?.outcome).toBe('required')
  })

  it('leaves out a service that is silent', async () => {
    expect((await glanceAt('suspected-diagnosis-only')).answers).toEqual({})
  })

  it('is refused without the diagnoses, with an OperationOutcome', async () => {
    const { post } = await serveConsole()
    const { prefetch: _, ...call } = callFor(story('mock-egfr-approved'))
    const { status, body } = await post('/console/api/glance', call)
    expect(status).toBe(412)
    expect(body).toMatchObject({ resourceType: 'OperationOutcome' })
  })
})

describe('the course of a panel test', () => {
  it.each([
    ['mock-egfr-approved', 'profile', true],
    ['ccat-pending', 'profile', true],
    ['failed-tissue-then-blood', 'failed', false],
    ['pancreas-before-first-line', undefined, false],
  ] as const)('%s: %s', async (id, outcome, registered) => {
    const { tests, register } = await glanceAt(id)
    expect(tests.at(-1)?.outcome).toBe(outcome)
    expect(register !== undefined).toBe(registered)
  })

  it('has its row in the register also where nothing is missing any more', async () => {
    const { answers, register } = await glanceAt('registered-complete')
    expect(answers['ccat-registration']).toBeUndefined()
    expect(register?.explained.state).toBe('done')
  })

  it('has none in the register while it is only a companion run', async () => {
    expect((await glanceAt('cdx-first-route')).register).toBeUndefined()
  })
})

describe('the drugs of a day', () => {
  it('are those whose order names the day, each with its proof', async () => {
    const row = rowOf(await glanceAt('osimertinib-no-result'))
    expect(givenOn('2026-06-15')(row)).toEqual([])
    const [given] = givenOn('2026-06-16')(row)
    expect(given?.orders).toEqual([
      { drug: 'osimertinib', state: 'draft', planned: ['2026-06-16'], proof: 'no-result' },
    ])
    expect(undated(row)).toEqual([])
  })

  it('are apart from orders that name none', async () => {
    const row = rowOf(await glanceAt('colorectal-ongoing'))
    const [apart] = undated(row)
    expect(apart?.orders.length).toBeGreaterThan(1)
    expect(givenOn('2026-06-08')(row)).toEqual([])
  })
})

describe('the row of a worklist', () => {
  it.each([
    ['failed-tissue-then-blood', 'failed', true],
    ['mock-egfr-approved', 'failed', false],
    ['osimertinib-no-result', 'drug-query', true],
    ['capivasertib-by-f1', 'drug-query', false],
    ['mock-trial-only', 'panel-due', true],
    ['ccat-pending', 'ccat-pending', true],
  ] as const)('%s under %s: %s', async (id, filter, shown) => {
    expect(filters[filter](rowOf(await glanceAt(id)))).toBe(shown)
  })
})

it('keeps what a spreadsheet program would run, or split, in its cell', () => {
  expect(csvOf([['=1+1', ' @a', '＝a', 'a,b', 'say "x"', '−']])).toBe(
    '\ufeff\'=1+1,\' @a,\'＝a,"a,b","say ""x""",−\r\n',
  )
})
