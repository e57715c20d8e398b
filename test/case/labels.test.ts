import { describe, expect, it } from 'vitest'
import { labels } from '#case'

describe('labels of missing facts', () => {
  it.each(Object.entries(labels))('%s is named in both languages, each its own', (_, { ja, en }) => {
    expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]|MSI/)
    expect(en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
  })

  it('gives no two facts the same name', () => {
    for (const locale of ['ja', 'en'] as const) {
      const names = Object.values(labels).map(label => label[locale])
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
