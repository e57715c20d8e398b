import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validate, warmUp } from '../../src/fhir/index.ts'

const observation = {
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '69548-6' }] },
}
const reason = (value: unknown) => {
  const { resource, faults } = validate(value)
  return resource === undefined ? faults.map(({ type, pointer, message }) => [type, pointer, message]) : 'valid'
}

describe('a resource is kept', () => {
  it.each([
    ['as R4 has it', observation],
    ['with a full-width space', { ...observation, code: { text: '肺　腺癌' }, valueString: '　' }],
    ['with elements R4 does not know', { ...observation, extention: [], code: { text: 'x', note: 1 } }],
    ['with a narrative of any kind', { ...observation, text: { status: 'generated' } }],
    ['with nothing contained', { ...observation, contained: [] }],
    ['with values that need care', { ...observation, valueQuantity: { value: 0.5 }, effectiveDateTime: '2026-06' }],
  ])('%s', (_, value) => expect(validate(value)).toEqual({ resource: value, faults: [] }))
})

describe('a resource is dropped and reported', () => {
  it.each([
    ['a wrong type', { ...observation, code: '69548-6' }, 'Observation', '/code', 'must be object'],
    [
      'a wrong type deep down',
      { ...observation, code: { coding: [{ code: 1 }] } },
      'Observation',
      '/code/coding/0/code',
      'must be string',
    ],
    [
      'one where many belong',
      { ...observation, component: { code: {} } },
      'Observation',
      '/component',
      'must be array',
    ],
    ['null', { ...observation, note: null }, 'Observation', '/note', 'must be array'],
    [
      'a code that is none',
      { ...observation, status: 'FINAL' },
      'Observation',
      '/status',
      'must be equal to one of the allowed values',
    ],
    [
      'a date that is none',
      { ...observation, effectiveDateTime: '令和8年6月' },
      'Observation',
      '/effectiveDateTime',
      expect.stringMatching(/^must match pattern/),
    ],
    ['a missing element', { resourceType: 'Observation' }, 'Observation', '', "must have required property 'code'"],
    [
      'the type in another case',
      { ...observation, resourceType: 'observation' },
      'unknown',
      '',
      'is not a FHIR resource',
    ],
    ['a type from the prototype', { resourceType: 'constructor' }, 'unknown', '', 'is not a FHIR resource'],
    ['no type', { id: 'o1' }, 'unknown', '', 'is not a FHIR resource'],
    ['a list', [observation], 'unknown', '', 'is not a FHIR resource'],
    ['a string', 'Observation', 'unknown', '', 'is not a FHIR resource'],
  ])('%s', (_, value, type, pointer, message) => expect(reason(value)).toEqual([[type, pointer, message]]))

  it('a reserved property name, at any depth', () => {
    for (const text of ['{"__proto__":{"status":"final"}', '{"note":[{"constructor":1}]', '{"code":{"prototype":[]}']) {
      const value: unknown = JSON.parse(`${text},"resourceType":"Observation"}`)
      expect(reason(value)).toEqual([['Observation', '', 'must not hold a reserved property name']])
    }
    expect(Object.prototype).not.toHaveProperty('status')
  })

  it('nesting without end', () => {
    const deep: unknown = JSON.parse(`${'{"extension":['.repeat(200_000)}${']}'.repeat(200_000)}`)
    expect(reason({ ...observation, extension: [deep] })).toEqual([
      ['Observation', '', 'must not be nested deeper than 60 levels'],
    ])
  })

  it('nesting beyond what any record needs', () => {
    const nested = (levels: number): object => (levels === 0 ? {} : { extension: [nested(levels - 1)] })
    expect(reason({ ...observation, ...nested(25) })).toBe('valid')
    expect(reason({ ...observation, ...nested(35) })).toEqual([
      ['Observation', '', 'must not be nested deeper than 60 levels'],
    ])
  })

  it('base64 that would keep a backtracking pattern busy for ever is not even looked at', () => {
    const data = `${'AAAA  '.repeat(2_000)}!`
    expect(reason({ resourceType: 'Patient', photo: [{ data }] })).toBe('valid')
  })
})

it('passes over types that we do not read', () =>
  expect(validate({ resourceType: 'Organization', name: 1 })).toEqual({ faults: [] }))

describe('contained resources', () => {
  const good = { resourceType: 'Specimen', id: 's1' }
  const holding = (...contained: unknown[]) => validate({ ...observation, contained })
  it('stay when valid', () => expect(holding(good).resource).toEqual({ ...observation, contained: [good] }))
  it('go when of a type that we do not read', () =>
    expect(holding({ resourceType: 'Organization' }, good)).toEqual({
      resource: { ...observation, contained: [good] },
      faults: [],
    }))
  it('go alone when invalid, and are reported', () =>
    expect(holding(good, { ...good, type: '血漿' })).toEqual({
      resource: { ...observation, contained: [good] },
      faults: [{ type: 'Observation', pointer: '/contained/1/type', message: 'must be object' }],
    }))
  it('do not change what was given', () => {
    const given = { ...observation, contained: [{ ...good, type: 1 }] }
    validate(given)
    expect(given.contained).toHaveLength(1)
  })
})

it('reports no value, whatever it is given', () => {
  const secret = 'S3CR3T-山田太郎'
  const value = fc.letrec(tie => ({
    any: fc.oneof({ depthSize: 'small' }, fc.constantFrom(secret, 1, null, true), fc.array(tie('any')), tie('object')),
    object: fc.dictionary(
      fc.constantFrom('code', 'coding', 'text', 'status', 'id', 'extension', 'url', secret),
      tie('any'),
    ),
  })).object
  fc.assert(
    fc.property(value, fc.constantFrom('Observation', 'Condition', 'Patient', secret), (fields, resourceType) => {
      expect(JSON.stringify(validate({ ...fields, resourceType }).faults)).not.toContain(secret)
    }),
    { numRuns: 300 },
  )
})

it('compiles the check of every type', () => expect(warmUp).not.toThrow())
