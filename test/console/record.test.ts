import { describe, expect, it } from 'vitest'
import { validateR4 } from '#test/fhir-validation'
import { type Matter, matters } from '../../src/console/app/views/record/matters.ts'
import { signedResources } from '../../src/console/app/views/record/signed.ts'
import type { OnRecord } from '../../src/console/shapes/on-record.ts'
import { departures } from '../fhir-profiles/departures.ts'
import { profiles } from '../fhir-profiles/files.ts'
import type { Story } from '../patients/bundles.ts'
import { callFor, serveConsole, story } from './serve-console.ts'

const RECORDED = '2026-06-15T03:00:00.000Z'
const performer = 'Practitioner/dr-1'

/** The patient in whom each matter changes an answer, and the service whose answer it is. */
const shownIn: Readonly<Record<string, readonly [string, string]>> = {
  'standard-therapy-status': ['gastric-judgements-missing', 'test-timing'],
  'drug-therapy-probable': ['gastric-judgements-missing', 'test-timing'],
  'tissue-test-difficult': ['nsclc-liquid-no-reason', 'test-timing'],
  'disease-extent': ['ep-attending-data-supplied', 'test-timing'],
  'disease-phase': ['b-nhl-onset-no-need', 'test-timing'],
  'conventional-testing-insufficient': ['b-nhl-onset-no-need', 'test-timing'],
  'ccat-submission': ['mock-egfr-approved', 'ccat-registration'],
  'ccat-secondary-use': ['mock-egfr-approved', 'ccat-registration'],
  'secondary-finding-disclosure': ['germline-suspected-ovary', 'germline-referral'],
}

const cases = Object.values(matters)
  .flat()
  .flatMap(matter =>
    (matter.options.length > 0 ? matter.options : ['']).map(chosen => [matter.id, chosen, matter] as const),
  )

const answered = (matter: Matter, chosen: string, patientId: string) => [
  ...signedResources(
    matter,
    { chosen, reason: '理由の記載' },
    { patientId, performer, on: '2026-06-15' },
    RECORDED,
  ).values(),
]

/** A patient of whom the record says nothing on this matter, and then what the form wrote. */
function recordOf(id: string, matter: string, written: readonly fhir4.FhirResource[]): Story {
  const patient = story(id)
  const says = (resource: fhir4.FhirResource) =>
    ['Observation', 'Consent'].includes(resource.resourceType) && JSON.stringify(resource).includes(`"${matter}"`)
  const stored = written.map((resource, i) => ({ ...resource, id: `written-${i}` }))
  return { ...patient, resources: [...patient.resources.filter(one => !says(one)), ...stored] }
}

/** A panel is being ordered: the moment at which every judgement on its timing counts. */
function ordering(patient: Story) {
  const call = callFor(patient)
  const panel = patient.id.startsWith('b-nhl') ? 'hemesight' : 'foundationone-liquid-cdx'
  const order: fhir4.ServiceRequest = {
    resourceType: 'ServiceRequest',
    id: 'panel-draft',
    status: 'draft',
    intent: 'order',
    code: { coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/panel', code: panel }] },
    subject: { reference: `Patient/${patient.id}` },
  }
  const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: order }] }
  return { ...call, hook: 'order-sign', context: { ...call.context, draftOrders } }
}

describe.each(cases)('%s: %s', (id, chosen, matter) => {
  const [patientId = '', service = ''] = shownIn[id] ?? []
  const written = answered(matter, chosen, patientId)

  it('is valid FHIR R4, with the Provenance of it', () => {
    expect(written.map(({ resourceType }) => resourceType)).toEqual([
      matter.word === 'patient' ? 'Consent' : 'Observation',
      'Provenance',
    ])
    for (const resource of written) expect(validateR4(resource)).toEqual([])
  })

  it('keeps to its profile', () => {
    const profile = profiles.get(matter.word === 'patient' ? 'cgp-consent' : id)
    expect(profile).toBeDefined()
    expect(profile && departures(written[0] ?? {}, profile)).toEqual([])
  })

  it('says who entered it, and whose word it is', () => {
    const [, provenance] = written
    const parts = provenance?.resourceType === 'Provenance' ? provenance.agent : []
    expect(parts.map(({ type, who }) => [type?.coding?.[0]?.code, who.reference])).toEqual(
      matter.word === 'patient'
        ? [
            ['informant', `Patient/${patientId}`],
            ['enterer', performer],
          ]
        : [['author', performer]],
    )
  })

  it('is read back as it was said, and moves the answer', async () => {
    const { post } = await serveConsole()
    const onRecord = async (record: Story) => (await post('/console/api/on-record', callFor(record))).body as OnRecord
    const said = async (record: Story) =>
      JSON.stringify((await post(`/cds-services/${service}-order-sign`, ordering(record))).body)
    const seen = async (record: Story) =>
      JSON.stringify((await post(`/cds-services/${service}-patient-view`, callFor(record))).body)
    const answer = service === 'test-timing' ? said : seen
    const [before, after] = [recordOf(patientId, id, []), recordOf(patientId, id, written)]
    expect((await onRecord(before)).matters[id]?.value).toBeUndefined()
    expect((await onRecord(after)).matters[id]).toMatchObject({
      value: chosen === '' ? '理由の記載' : chosen,
      on: '2026-06-15',
      by: matter.word === 'patient' ? `Patient/${patientId}` : performer,
      ref: expect.stringMatching(/\/written-0$/),
    })
    expect(await answer(after)).not.toBe(await answer(before))
  })
})

it.each([
  ['gastric-judgements-missing', Object.keys(shownIn).filter(id => !matters.blood.some(one => one.id === id))],
  ['b-nhl-onset-no-need', matters.blood.map(({ id }) => id)],
])('names the paragraphs that ask for a matter: %s', async (patient, asked) => {
  const { post } = await serveConsole()
  const { body } = await post('/console/api/on-record', callFor(story(patient)))
  const { matters: found, paragraphs } = body as OnRecord
  for (const id of asked) {
    const { cites = [] } = found[id] ?? {}
    expect(cites.length, id).toBeGreaterThan(0)
    for (const cite of cites) expect(paragraphs[cite]?.locator).toBeTruthy()
  }
})
