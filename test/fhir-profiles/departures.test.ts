import { describe, expect, it } from 'vitest'
import { departures } from './departures.ts'
import { examples, profiles } from './files.ts'

const departing = (id: string, change: object) => {
  const profile = profiles.get(id)
  if (!profile) throw new Error(`no profile ${id}`)
  return departures({ ...examples.get(id), ...change }, profile)
}

describe('an example without an element its profile requires departs from it', () => {
  const rows = [...profiles].flatMap(([id, profile]) =>
    (profile.differential?.element ?? [])
      .filter(({ id, path, min }) => min === 1 && id === path && path.split('.').length === 2)
      .map(({ path }) => [id, path] as const),
  )
  it.each(rows)('%s without %s', (id, path) => {
    const stem = path.split('.')[1]?.replace('[x]', '') ?? ''
    const keys = Object.keys(examples.get(id) ?? {}).filter(
      key => key === stem || (path.endsWith('[x]') && key.startsWith(stem)),
    )
    expect(keys).toHaveLength(1)
    expect(departing(id, Object.fromEntries(keys.map(key => [key, undefined])))).toContain(`${path}: missing`)
  })
})

const cgp = 'https://w3id.org/shirube/fhir/CodeSystem/cgp'
const concept = (system: string, code: string) => ({ coding: [{ system, code }] })

it.each([
  [
    'another code',
    'ccat-report',
    { code: concept(cgp, 'expert-panel') },
    'DiagnosticReport.code: is not what the pattern says',
  ],
  [
    'a value outside the set',
    'ccat-secondary-finding',
    { valueCodeableConcept: concept(cgp, 'possible') },
    /^Observation\.value\[x\]: is not of/,
  ],
  [
    'another type of value',
    'drug-therapy-probable',
    { valueBoolean: undefined, valueString: 'yes' },
    'Observation.value[x]: is a String',
  ],
  [
    'a judgement by an organization',
    'standard-therapy-status',
    { performer: [{ reference: 'Organization/x' }] },
    'Observation.performer: refers to Organization',
  ],
  [
    'a meeting that was only planned',
    'expert-panel-held',
    { status: 'preparation' },
    'Procedure.status: is not completed',
  ],
  [
    'a category of another kind',
    'cgp-consent',
    { category: [concept(cgp, 'expert-panel')] },
    'Consent.category:matter: missing',
  ],
  [
    'two matters in one consent',
    'cgp-consent',
    { category: [concept(cgp, 'ccat-submission'), concept(cgp, 'ccat-secondary-use')] },
    'Consent.category:matter: more than 1',
  ],
  [
    'a component without its value',
    'ccat-candidate-drug',
    { component: [{ code: concept(cgp, 'cdx-fit') }] },
    'Observation.component:cdxFit.value[x]: missing',
  ],
])('%s departs', (_what, id, change, told) => {
  expect(departing(id, change)).toContainEqual(typeof told === 'string' ? told : expect.stringMatching(told))
})
