import { describe, expect, it } from 'vitest'
import { load } from '#knowledge'
import { workbenchOnCopy } from './run.ts'

const { run, texts, read, path, edit } = workbenchOnCopy()
const source = 'https://www.pmda.go.jp/'
const row = (id: string) => load(path('.')).cdx.find(one => one.id === id)
const link = (id: string, test: string) => row(id)?.tests.find(one => one.test === test)?.standing
const signs = (by: string, ...more: readonly string[]) => run('verify', ...more, '--by', by, '--source', source)

describe('verify', () => {
  it('makes an unverified row secondary when a second person signs, not before', () => {
    const file = 'knowledge/cdx/other.yaml'
    const id = 'GLI-IDH-VOR'
    const before = read(file)
    const first = signs('佐藤花子', id)
    expect(first.out).toContain(`署名  ${id}  佐藤花子（1人目）\n${id}：もう一人の署名で確かになります\n`)
    expect(row(id)?.confidence).toBe('unverified')
    const second = signs('鈴木一郎', id)
    expect(second.out).toContain(`確認済み  ${id}  confidence unverified → secondary`)
    expect(row(id)).toMatchObject({ confidence: 'secondary', checked: '2027-01-15' })
    const lines = (text: string) => text.split('\n')
    const differing = lines(read(file)).filter((line, i) => line !== lines(before)[i])
    expect(differing).toEqual(['  checked: 2027-01-15', '  confidence: secondary'])
  })

  it('approves a link when a second person signs that link', () => {
    const [id, test] = ['NSCLC-EGFR-GEF', 'AmoyDxPanLung']
    const before = read('knowledge/cdx/lung.yaml')
    signs('佐藤花子', id, '--test', test)
    signs('鈴木一郎', id)
    expect(link(id, test)).toBe('to-verify')
    const { out } = signs('鈴木一郎', id, '--test', test)
    expect(out).toContain(`standing to-verify → approved`)
    expect(link(id, test)).toBe('approved')
    const changed = read('knowledge/cdx/lung.yaml')
      .split('\n')
      .filter((line, i) => line !== before.split('\n')[i])
    expect(changed).toEqual(['      standing: approved', '  checked: 2027-01-15'])
  })

  it('keeps who compared what with what, and when', () => {
    signs('佐藤花子', 'NSCLC-EGFR-GEF', '--test', 'CompactPanel', '--on', '2027-01-10')
    expect(load(path('.')).signOffs).toEqual([
      {
        id: 'NSCLC-EGFR-GEF/CompactPanel/1',
        row: 'NSCLC-EGFR-GEF',
        test: 'CompactPanel',
        by: '佐藤花子',
        source,
        on: '2027-01-10',
      },
    ])
  })

  it('records a renewed comparison of a row that is sure already, and its day', () => {
    const before = read('knowledge/panels.yaml')
    expect(signs('佐藤花子', 'foundationone-cdx').out).toContain('confidence は secondary のままです')
    expect(read('knowledge/panels.yaml')).toBe(before.replace('checked: 2026-11-23', 'checked: 2027-01-15'))
  })

  it('tells the links that are still open', () => {
    expect(signs('佐藤花子', 'NSCLC-EGFR-GEF').out).toContain('まだ確かめていない検査のつながり：AmoyDxPanLung')
  })

  it.each(['佐藤花子', '佐藤　花子', ' 佐藤 花子'])('refuses the same person a second time: %s', by => {
    signs('佐藤花子', 'GLI-IDH-VOR')
    const before = texts()
    const { code, faults } = signs(by, 'GLI-IDH-VOR')
    expect([code, faults.length]).toEqual([1, 1])
    expect(faults[0]).toContain('すでに GLI-IDH-VOR に署名しています')
    expect(texts()).toEqual(before)
  })

  it.each<[string, readonly string[], string]>([
    ['an unknown row', ['NO-SUCH-ROW'], '「NO-SUCH-ROW」という行は'],
    [
      'an unknown link',
      ['GLI-IDH-VOR', '--test', 'myChoice'],
      'GLI-IDH-VOR に検査「myChoice」とのつながりはありません',
    ],
    ['a link of another table', ['foundationone-cdx', '--test', 'ODxTT'], 'つながりはありません'],
    ['a day to come', ['GLI-IDH-VOR', '--on', '2027-01-16'], '--on 2027-01-16：今日より後の日です'],
    ['no day', ['GLI-IDH-VOR', '--on', 'yesterday'], '--on「yesterday」'],
  ])('refuses %s', (_, args, fault) => {
    const before = texts()
    const { code, faults } = signs('佐藤花子', ...args)
    expect([code, faults.length]).toEqual([1, 1])
    expect(faults[0]).toContain(fault)
    expect(texts()).toEqual(before)
  })

  it('refuses a link that is known to be of no use', () => {
    const found = load(path('.')).cdx.flatMap(one =>
      one.tests.filter(each => each.standing === 'not-usable').map(each => [one.id, each.test] as const),
    )[0]
    const { code, faults } = signs('佐藤花子', found?.[0] ?? '', '--test', found?.[1] ?? '')
    expect([code, faults[0]]).toEqual([1, expect.stringContaining('not-usable')])
  })

  it.each([
    [['verify', 'GLI-IDH-VOR', '--source', source], '--by が必要です'],
    [['verify', 'GLI-IDH-VOR', '--by', '佐藤花子'], '--source が必要です'],
    [['verify', 'GLI-IDH-VOR', '--by', '佐藤花子', '--source', 'ftp://x'], 'URL ではありません'],
    [['verify', 'GLI-IDH-VOR', '--by', ' ', '--source', source], '--by が必要です'],
  ])('%j is refused', (args, fault) => {
    const { code, faults } = run(...args)
    expect([code, faults]).toEqual([1, [expect.stringContaining(fault)]])
  })
})

describe('sign-offs that do not hold together', () => {
  const signOff = (id: string, row: string, test: string | null, by: string) =>
    `- { id: ${id}, row: ${row}, test: ${test}, by: ${by}, source: '${source}', on: 2027-01-10 }\n`

  it.each([
    [signOff('a', 'NONE', null, 'A'), 'knowledge/sign-offs (a), row: no row with a confidence is called "NONE"'],
    [
      signOff('a', 'GLI-IDH-VOR', 'myChoice', 'A'),
      'knowledge/sign-offs (a), test: "GLI-IDH-VOR" has no link to "myChoice"',
    ],
    [
      signOff('a', 'GLI-IDH-VOR', null, 'A B') + signOff('b', 'GLI-IDH-VOR', null, 'ab'),
      'knowledge/sign-offs (b), by: the same person signed twice',
    ],
  ])('stop the tables from loading: %s', (rows, fault) => {
    edit('knowledge/sign-offs.yaml', text => text.replace('[]', rows))
    expect(run('counts', '--lang', 'en')).toEqual({ code: 1, out: '', faults: [fault] })
  })
})
