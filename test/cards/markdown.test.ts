import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, quotable, summaryLine } from '../../src/cards/markdown.ts'

describe('text from the record, inside Markdown', () => {
  it.each([
    ['markup', '**強い** _斜体_ `code`', '\\*\\*強い\\*\\* \\_斜体\\_ \\`code\\`'],
    ['a link', '[here](https://x.example)', '\\[here\\](https：//x.example)'],
    ['an image', '![x](https://x.example)', '!\\[x\\](https：//x.example)'],
    ['a tag', '<script>alert(1)</script>', '＜script＞alert(1)＜/script＞'],
    ['a new paragraph and a heading', 'a\n\n# b', 'a \\# b'],
    ['a table', 'a | b', 'a \\| b'],
    ['what looks escaped already', '\\*', '\\\\\\*'],
    ['a bare address', 'see https://x.example or www.x.example', 'see https：//x.example or www．x.example'],
    ['control characters', 'a\u0000\u2028b', 'a b'],
    ['Japanese prose', '腹膜播種で再生検が困難（PS 2）', '腹膜播種で再生検が困難（PS 2）'],
  ])('%s', (_, text, safe) => expect(plain(text)).toBe(safe))

  it('is one line without HTML or live markup, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const safe = plain(text)
        expect(safe).not.toMatch(/[\n\r<>]/)
        expect(safe.replaceAll(/\\[\\`*_[\]#|~]/g, '')).not.toMatch(/[\\`*_[\]#|~]/)
      }),
    )
  })

  it('is made safe inside lists, and numbers stay numbers', () =>
    expect([quotable(['<a>', 'b']), quotable(3), quotable(true)]).toEqual([['＜a＞', 'b'], 3, true]))
})

describe('a summary', () => {
  it('is one line', () => expect(summaryLine('  一行目\n\n二行目\t三 ')).toBe('一行目 二行目 三'))
  it('holds no tag', () => expect(summaryLine('<b>x</b>')).toBe('＜b＞x＜/b＞'))
  it('of 139 characters stays whole', () => expect(summaryLine('あ'.repeat(139))).toBe('あ'.repeat(139)))
  it('of 140 is cut, and says so', () => expect(summaryLine('あ'.repeat(140))).toBe(`${'あ'.repeat(138)}…`))

  it('is under 140 units and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const line = summaryLine(text)
        expect(line.length).toBeLessThan(140)
        expect(line.isWellFormed()).toBe(true)
      }),
    )
  })
})
