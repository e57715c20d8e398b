import { expect, it } from 'vitest'
import { validateR4 } from '#test/fhir-validation'

const code = { text: 'x' }

it.each([
  ['a sound resource', { resourceType: 'Observation', status: 'final', code }, []],
  ['a missing element', { resourceType: 'Observation', code }, [/status/]],
  ['an unknown element', { resourceType: 'Observation', status: 'final', code, colour: 'red' }, [/colour/]],
  [
    'a broken invariant',
    { resourceType: 'Observation', status: 'final', code, valueString: 'a', dataAbsentReason: code },
    [/obs-6/],
  ],
  ['a type that does not exist', { resourceType: 'Nope' }, [/resource type/]],
])('tells %s', (_what, resource, told) => {
  expect(validateR4(resource)).toEqual(told.map(each => expect.stringMatching(each)))
})
