import { describe, expect, it } from 'vitest'
import type { Card } from '#cards'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import type { PanelCase, Review } from '../../src/console/shapes/panel-case.ts'
import { stories } from '../patients/bundles.ts'
import { callFor, serveConsole, story } from './serve-console.ts'

/** The call that books the meetings of a patient's record; without one, the chart is opened. */
function callAbout(id: string, asOf?: string) {
  const patient = story(id)
  const call = callFor(patient, asOf)
  const meetings = patient.resources.filter(({ resourceType }) => resourceType === 'Appointment')
  if (meetings.length === 0) return call
  const entry = meetings.map(resource => ({ resource }))
  return {
    ...call,
    hook: 'appointment-book',
    context: { ...call.context, appointments: { resourceType: 'Bundle', type: 'collection', entry } },
  }
}

async function caseOf(id: string, asOf?: string): Promise<PanelCase> {
  const { post } = await serveConsole()
  const { status, body } = await post('/console/api/panel-case', callAbout(id, asOf))
  expect(status).toBe(200)
  return body as PanelCase
}

async function reviewOf(id: string, asOf?: string): Promise<Review> {
  const { review } = await caseOf(id, asOf)
  if (review === undefined) throw new Error(`${id} has nothing to review`)
  return review
}

const entryOf = ({ entries }: Review, name: string) =>
  Object.values(entries)
    .flat()
    .find(one => one.name === name)

describe('the lane of a case', () => {
  it.each([
    ['mock-egfr-approved', '2026-06-15', 'omit'],
    ['mock-egfr-approved', '2026-06-01', 'cannot-tell'],
    ['mock-nothing-usable', '2026-06-15', 'omit'],
    ['mock-trial-only', '2026-06-15', 'round-robin'],
    ['germline-suspected-ovary', '2026-06-15', 'round-robin'],
    ['ccat-pending', '2026-06-15', 'cannot-tell'],
    ['mcrpc-brca2-flag', '2026-06-15', 'round-robin'],
    ['ep-outsourced-complete', '2026-06-15', 'real-time'],
  ] as const)('%s on %s: %s', async (id, day, lane) => {
    expect((await reviewOf(id, day)).lane).toBe(lane)
  })

  it('is not known where a meeting is booked and no result is on record', async () => {
    const { lane, reported, lightest } = await reviewOf('ep-child-no-pediatrician')
    expect({ lane, reported, lightest }).toEqual({ lane: 'cannot-tell', reported: false, lightest: undefined })
  })

  it('is none where there is neither a profile nor a meeting', async () => {
    expect((await caseOf('pancreas-before-first-line')).review).toBeUndefined()
  })

  it('says of an open law that it is open', async () => {
    const { waiver, germlineGate } = await reviewOf('mcrpc-brca2-flag')
    expect(waiver?.outcome).toBe('flag')
    expect(germlineGate.filter(({ open }) => open).map(({ rule }) => rule)).toEqual(['ep-waiver/germline-signs-agree'])
  })
})

describe('what a case shows', () => {
  it('is the services’ own answer, for every patient', async () => {
    const { post } = await serveConsole()
    for (const { id } of stories) {
      const { body } = await post('/console/api/panel-case', callAbout(id))
      const { review } = body as PanelCase
      if (!review?.reported) continue
      const { body: answered } = await post('/cds-services/ep-waiver-patient-view', callFor(story(id)))
      const [card] = (answered as { cards: readonly { summary: string }[] }).cards
      expect(review.waiver?.summary, id).toBe(card?.summary)
      expect(review.withinUse.length, id).toBeGreaterThan(0)
      expect(review.germlineGate.length, id).toBeGreaterThan(0)
    }
  })

  it('cites a paragraph for every statement', async () => {
    const { waiver, germline, candidates = [], meeting, paragraphs } = await reviewOf('ep-outsourced-complete')
    const said = [waiver, germline, meeting?.quorum, ...candidates.map(({ road }) => road)].flatMap(one => one ?? [])
    expect(said.length).toBeGreaterThanOrEqual(3)
    for (const statement of said.flatMap(({ decides, holds, notes }) => [...decides, ...holds, ...notes])) {
      expect(statement.cites, statement.text).not.toEqual([])
      for (const id of statement.cites) expect(paragraphs[id]?.locator).toBeTruthy()
    }
  })

  it('puts its paragraph beside a line that decides, and beside no other', async () => {
    const review = await reviewOf('mock-egfr-approved')
    const locators = (name: string) => entryOf(review, name)?.cites?.map(id => review.paragraphs[id]?.locator)
    expect(locators('secondary-finding')?.join()).toContain('B011-5 通知(1)イ')
    expect(locators('ccat-report')?.join()).toContain('B011-5 通知(1)')
    for (const name of ['sex', 'reported', 'tumor-cells']) expect(locators(name), name).toBeUndefined()
  })

  it('puts none beside a line of which the record says nothing', async () => {
    const { entries } = await reviewOf('ep-child-no-pediatrician')
    for (const { text, cites } of Object.values(entries).flat()) if (text === undefined) expect(cites).toBeUndefined()
  })

  it('asks the off-label ladder about each candidate apart', async () => {
    const { candidates = [] } = await reviewOf('ep-outsourced-complete')
    expect(candidates.map(({ drug, road }) => [drug, road?.outcome])).toEqual([['KRAS G12D阻害薬（治験薬）', 'trial']])
    expect(candidates[0]?.road?.rungs.map(({ rung }) => rung)).toContain('patient-requested')
  })

  it('finds the same road as the card does', async () => {
    const { post } = await serveConsole()
    let compared = 0
    for (const patient of stories) {
      const { review } = (await post('/console/api/panel-case', callFor(patient))).body as PanelCase
      const { body } = await post('/cds-services/off-label-pathway-patient-view', callFor(patient))
      const [card] = (body as { cards: readonly Card[] }).cards
      const about = card?.extension['org.w3id.shirube.decision'].values.drug
      const name = tables.drugs.find(({ id }) => id === about)?.name.ja ?? about
      const candidate = review?.candidates?.find(({ drug }) => drug === name)
      if (card === undefined || candidate === undefined) continue
      expect(candidate.road?.summary, patient.id).toBe(card.summary)
      compared++
    }
    expect(compared).toBeGreaterThan(15)
  })

  it('joins what the C-CAT report says of a gene to the variant', async () => {
    const { variants } = await reviewOf('mock-egfr-approved')
    const egfr = Array.isArray(variants) ? variants.find(({ gene }) => gene === 'EGFR') : undefined
    expect(egfr).toMatchObject({ change: 'L858R', evidence: [{ level: 'A' }] })
  })

  it('leaves a line empty where the record is silent, and keeps the line', async () => {
    const review = await reviewOf('ep-outsourced-complete')
    expect(entryOf(review, 'diagnosis')?.text).toBe('S状結腸癌')
    expect(entryOf(review, 'stage')).toEqual({ name: 'stage' })
    expect(entryOf(review, 'tumor-cells')).toEqual({ name: 'tumor-cells' })
  })

  it('tells of the family what is on record, and no more', async () => {
    expect(entryOf(await reviewOf('germline-suspected-ovary'), 'family-history')?.text).toMatch(/癌|がん/)
    expect(entryOf(await reviewOf('mock-egfr-approved'), 'family-history')).toEqual({ name: 'family-history' })
  })

  it('says of a wish that it is one', async () => {
    expect(entryOf(await reviewOf('germline-disclosure-denied'), 'disclosure')?.text).toBe('希望しない')
  })

  it('sees nothing dated later than the day asked', async () => {
    const review = await reviewOf('ep-outsourced-complete', '2026-05-31')
    expect(review.candidates).toBeUndefined()
    expect(entryOf(review, 'ccat-report')).toEqual({ name: 'ccat-report' })
  })
})

describe('the meeting that is booked', () => {
  it('has its chairs, and who is still to answer', async () => {
    const { meeting } = await reviewOf('ep-attending-data-supplied')
    expect(meeting?.seats).toHaveLength(8)
    expect(meeting?.seats.find(({ role }) => role === 'genetic-counsellor')).toMatchObject({ standing: 'awaiting' })
    expect(meeting?.seats.find(({ role }) => role === 'attending')).toMatchObject({ standing: 'supplied' })
  })

  it('names the role that nobody fills', async () => {
    const { meeting } = await reviewOf('ep-child-no-pediatrician')
    expect(meeting?.quorum?.outcome).toBe('no-quorum')
    expect(meeting?.quorum?.decides.map(({ rule }) => rule)).toContain('ep-quorum/pediatric-oncologist-attends')
  })
})

it('is refused without the diagnoses, with an OperationOutcome', async () => {
  const { post } = await serveConsole()
  const { prefetch: _, ...call } = callFor(story('mock-egfr-approved'))
  const { status, body } = await post('/console/api/panel-case', call)
  expect(status).toBe(412)
  expect(body).toMatchObject({ resourceType: 'OperationOutcome' })
})

it('asks only services that there are', () => {
  expect(services.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['ep-waiver', 'ep-quorum', 'off-label-pathway', 'germline-referral']),
  )
})
