import { describe, expect, it } from 'vitest'
import { validateR4 } from '#test/fhir-validation'
import { codeSystems, codesOfSystem, jsonFiles, membersOf, S, valueSets } from './files.ts'

const all = jsonFiles<fhir4.CodeSystem | fhir4.ValueSet | fhir4.ConceptMap>('terminology/*.json')

describe.each([...all])('%s', (name, resource) => {
  it('is valid FHIR R4', () => expect(validateR4(resource)).toEqual([]))

  it('is named by its file, and says whose it is and how it may be used', () => {
    expect(name).toBe(`${resource.resourceType}-${resource.id}`)
    expect(resource).toMatchObject({
      url: `${S}/${resource.resourceType}/${resource.id}`,
      status: 'active',
      experimental: false,
      language: 'ja',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      copyright: expect.stringContaining('CC BY 4.0'),
    })
  })
})

describe.each([...codeSystems])('%s', (_name, system) => {
  it('names every code once, in Japanese and in English', () => {
    const concepts = system.concept ?? []
    expect(new Set(concepts.map(one => one.code)).size).toBe(concepts.length)
    expect(system.count).toBe(concepts.length)
    for (const { code, display, designation } of concepts)
      expect([display, designation?.map(one => one.language)], code).toEqual([expect.stringMatching(/./), ['en']])
  })

  it('has a value set of the same name that holds all of it', () => {
    const codes = [...(codesOfSystem(system.url) ?? [])].map(code => `${system.url}|${code}`)
    expect([...membersOf(`${S}/ValueSet/${system.id}`)]).toEqual(codes)
  })
})

it.each([...valueSets])('%s holds only codes that exist', (_name, valueSet) => {
  for (const { system, concept } of valueSet.compose?.include ?? [])
    if (system?.startsWith(S)) for (const { code } of concept ?? []) expect(codesOfSystem(system), code).toContain(code)
})
