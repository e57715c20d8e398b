import { describe, expect, it } from 'vitest'
import { decisions } from '#cards'
import { addDays, type IsoDate } from '#case'
import { tables } from '#test/rule-test'
import { testTiming } from '../../cds-services/test-timing/service.ts'
import { sandboxSite } from '../../src/config/index.ts'
import type { Piece, Timeline } from '../../src/console/shapes/timeline.ts'
import { distil } from '../../src/distil/index.ts'
import { recordOf } from '../golden/record-of.ts'
import { callFor, serveConsole, story, storyDay } from './serve-console.ts'

async function timelineOf(id: string, more: object = {}, changed = {}): Promise<Timeline> {
  const { post } = await serveConsole(changed)
  const { status, body } = await post('/console/api/timeline', callFor(story(id), storyDay, more))
  expect(status).toBe(200)
  return body as Timeline
}

const on = ({ band }: Timeline, day: IsoDate): Piece | undefined => band.findLast(({ from }) => from <= day)

describe('the band', () => {
  it.each([
    'pancreas-first-line-expected',
    'failed-tissue-then-blood',
    'breast-after-endocrine-cdx',
    'second-primary-after-panel',
    'aml-onset',
  ])('says of every single day what test-timing says: %s', async id => {
    const patient = story(id)
    const timeline = await timelineOf(id)
    const { facility } = sandboxSite
    const author = { patient: `Patient/${id}` }
    const first = timeline.from < '2024-06-01' ? '2024-06-01' : timeline.from
    for (let day: IsoDate = first; day <= timeline.to; day = addDays(day, 1)) {
      const { c } = distil({ record: recordOf(patient), asOf: day, tables, facility, patientId: id })
      const asked = {
        c,
        hook: 'patient-view' as const,
        locale: 'ja' as const,
        tables,
        author,
        uuid: (name: string) => name,
      }
      expect(on(timeline, day)?.outcome, day).toBe(decisions(testTiming, asked)?.inForce.told.outcome)
    }
  })

  it('has neither gaps nor overlaps, and says what happened where it changes', async () => {
    const { band, from } = await timelineOf('pancreas-first-line-expected')
    expect(band[0]?.from).toBe(from)
    expect(band.map(({ until }) => until)).toEqual([...band.slice(1).map(piece => piece.from), undefined])
    expect(on({ band } as Timeline, '2026-06-01')?.causes).toContainEqual({
      kind: 'regime',
      label: '令和8年度 診療報酬',
    })
    expect(on({ band } as Timeline, '2026-06-10')?.causes).toContainEqual({
      kind: 'record',
      label: '標準治療：終了見込み',
    })
  })

  it.each([
    ['2026-05-10', { profile: 'needs-judgement', cdx: 'open', advancedCare: 'open' }],
    ['2026-05-11', { profile: 'closed', cdx: 'open', advancedCare: 'open' }],
    ['2026-06-09', { profile: 'closed', cdx: 'open', advancedCare: 'open' }],
    ['2026-06-10', { profile: 'open', cdx: 'silent', advancedCare: 'silent', lastSafeOrderDate: '2026-07-21' }],
  ] as const)('shows on %s which ways are open', async (day, ways) =>
    expect(on(await timelineOf('pancreas-first-line-expected'), day)).toMatchObject(ways),
  )

  it('takes a companion-test order for what it is', async () =>
    expect(on(await timelineOf('breast-after-endocrine-cdx'), storyDay)).toMatchObject({
      cdx: 'open',
      outcome: 'insured',
    }))

  it('moves with what is supposed, from the day looked at and not before', async () => {
    const timeline = await timelineOf('pancreas-first-line-expected', {
      changes: { 'judgement.drugTherapyProbable': false },
    })
    expect(on(timeline, '2026-06-14')?.profile).toBe('open')
    expect(on(timeline, storyDay)?.profile).toBe('closed')
  })

  it('is of today alone where no other day may be asked for', async () => {
    const { post } = await serveConsole({ asOf: 'refused' })
    const call = callFor(story('pancreas-first-line-expected'), storyDay, { extension: {} })
    const { band } = (await post('/console/api/timeline', call)).body as Timeline
    expect(band.map(({ from }) => from)).toEqual(['2026-06-20'])
  })
})

describe('the days drawn', () => {
  it.each(['mock-egfr-approved', 'biliary-fgfr2', 'jp-clins-forms'])(
    'are those on which something happened, and no four-digit code is taken for a year: %s',
    async id => {
      const { from, to } = await timelineOf(id)
      expect(from >= '2015-01-01').toBe(true)
      expect(to <= '2027-06-01').toBe(true)
    },
  )
})

describe('the course', () => {
  it('tells lines, measures and events with their days and where they were read', async () => {
    const { lines, measures, events } = await timelineOf('pancreas-first-line-expected')
    expect(lines[0]).toMatchObject({ number: 1, basis: 'recorded', start: '2026-04-06' })
    expect(measures).toContainEqual(expect.objectContaining({ kind: 'ecog', value: 1, on: '2026-06-08' }))
    expect(events.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-03-23 specimen',
      '2026-03-25 diagnosis',
      '2026-03-25 extent',
      '2026-05-11 judgement',
      '2026-06-10 judgement',
      '2026-06-10 judgement',
      '2026-06-15 order',
    ])
    for (const { ref } of events) expect(ref).toMatch(/^[A-Z]\w+\//)
  })
})
