import { describe, expect, it } from 'vitest'
import type { Source } from '#knowledge'
import { documents, linksTo } from '../../src/cards/basis.ts'

const source = (id: Source['id'], document: string, locator: string, url = 'https://example.jp/page'): Source => ({
  id,
  document: { ja: document, en: document },
  locator: { ja: locator, en: locator },
  url,
  says: { ja: '', en: '' },
  from: null,
  checked: '2026-11-26',
  confidence: 'secondary',
})
const listed = (...sources: Source[]) => documents(sources, 'ja').map(({ label, paragraphs }) => [label, ...paragraphs])

describe('the documents a card rests on', () => {
  it.each([
    ['a dated article', 'CareNet', 'CareNet 2021-02-15 付', '2021-02-15 付'],
    ['one without a day', 'CareNet', 'CareNet（日付の記載なし）', '日付の記載なし'],
    ['in English', 'CareNet', 'CareNet, 2021-02-15', '2021-02-15'],
    ['a notice', '留意事項通知', 'D004-2 通知(2)', 'D004-2 通知(2)'],
    ['a locator that says no more than the document', 'PMDA', 'PMDA', 'PMDA'],
  ])('name the publisher once: %s', (_, document, locator, said) =>
    expect(listed(source('a/1', document, locator))).toEqual([[document, said]]),
  )

  it('are two where two stand on one page, and the page is linked once', () => {
    const sources = [
      source('a/1', '疑義解釈', 'その15'),
      source('b/1', '報告書', '課題8'),
      source('a/2', '疑義解釈', 'その16'),
    ]
    expect(listed(...sources)).toEqual([
      ['疑義解釈', 'その15', 'その16'],
      ['報告書', '課題8'],
    ])
    expect(linksTo(sources, 'ja')).toEqual([
      { label: '疑義解釈／報告書', url: 'https://example.jp/page', type: 'absolute' },
    ])
  })
})
