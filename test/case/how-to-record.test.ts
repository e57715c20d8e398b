import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { howToRecord, labels } from '#case'
import { root } from '#test/rule-test'

interface Concept {
  readonly code: string
  readonly concept?: readonly Concept[]
}
const codesOf = (concepts: readonly Concept[] = []): readonly string[] =>
  concepts.flatMap(one => [one.code, ...codesOf(one.concept)])
const { concept }: { readonly concept?: readonly Concept[] } = JSON.parse(
  readFileSync(join(root, 'terminology/CodeSystem-cgp.json'), 'utf8'),
)
const ours = codesOf(concept)

describe('how to record', () => {
  it.each(Object.entries(howToRecord))('%s: a place, in a few words, in both languages', (fact, { ja, en }) => {
    expect(Object.keys(labels)).toContain(fact)
    for (const text of [ja, en]) expect(text.length).toBeLessThanOrEqual(110)
    expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/)
    expect(en).not.toMatch(/[ぁ-ん]/)
  })

  it('names codes that exist', () => {
    const named = Object.values(howToRecord).flatMap(({ ja }) => ja.match(/[a-z]+(-[a-z]+)+/g) ?? [])
    expect(named.length).toBeGreaterThan(10)
    expect(ours).toEqual(expect.arrayContaining([...new Set(named)]))
  })
})
