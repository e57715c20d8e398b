import { describe, expect, it } from 'vitest'
import { validateR4 } from '#test/fhir-validation'
import { codeSystems, S } from '../terminology/files.ts'
import { departures } from './departures.ts'
import { examples, inside, profiles } from './files.ts'

it('every profile has exactly one example, and every example a profile', () => {
  expect([...examples.keys()]).toEqual([...profiles.keys()])
})

describe.each([...examples])('%s', (id, example) => {
  const profile = profiles.get(id)
  const { codings, references } = inside(example)

  it('is valid FHIR R4', () => expect(validateR4(example)).toEqual([]))

  it('claims its profile and keeps to it', () => {
    expect(example.meta?.profile).toEqual([profile?.url])
    expect(example.resourceType).toBe(profile?.type)
    expect(profile && departures(example, profile)).toEqual([])
  })

  it('calls our codes by their name', () => {
    for (const { system, code, display } of codings.filter(one => one.system?.startsWith(S))) {
      const concept = [...codeSystems.values()].find(one => one.url === system)?.concept?.find(one => one.code === code)
      expect(concept, `${system}|${code}`).toBeDefined()
      expect(display ?? concept?.display).toBe(concept?.display)
    }
  })

  it('refers to other examples, or to people', () => {
    const own = [...examples.values()].map(one => `${one.resourceType}/${one.id}`)
    expect(
      references.filter(one => !/^(#|Patient\/|Practitioner\/)/.test(one)).filter(one => !own.includes(one)),
    ).toEqual([])
  })
})
