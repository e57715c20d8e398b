import fc from 'fast-check'
import { expect, it } from 'vitest'
import { UnreadableBody } from '../../src/http/problems.ts'
import { readJson } from '../../src/http/read-json.ts'

it('reads any JSON of sensible depth as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), text => {
      expect(readJson(text)).toEqual(JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value)))
    }),
  )
})

it('answers any text with a value or an UnreadableBody', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]{}",:\\1a') }), text => {
      try {
        readJson(text)
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableBody)
      }
    }),
  )
})

it('counts brackets, but not those in strings', () => {
  expect(readJson(`["${'['.repeat(100)}","\\"[[[${'{'.repeat(100)}"]`)).toHaveLength(2)
  expect(() => readJson('['.repeat(64) + ']'.repeat(64))).not.toThrow()
  expect(() => readJson('['.repeat(65) + ']'.repeat(65))).toThrow(/deeper than 64/)
})

it('drops __proto__ at any depth, however it is spelt', () => {
  const read = readJson('{"a":[{"\\u005f_proto__":{"x":1},"b":2}]}')
  expect(JSON.stringify(read)).toBe('{"a":[{"b":2}]}')
})
