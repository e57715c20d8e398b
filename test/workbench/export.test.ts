import { describe, expect, it } from 'vitest'
import { workbenchOnCopy } from './run.ts'

const { run, file, texts } = workbenchOnCopy()

describe('export', () => {
  it.each(['cdx', 'drugs', 'companion-tests', 'panels', 'cdx-items', 'ungated-uses', 'sources', 'germline-signs'])(
    '%s is imported again without a single change',
    table => {
      const before = texts()
      const exported = run('export', table)
      expect(exported.code).toBe(0)
      const rows = exported.out.split('\r\n').length - 2
      const imported = run('import', table, file('back.csv', exported.out))
      expect(imported.faults).toEqual([])
      expect(imported.out).toBe(`${table}：追加 0行、更新 0行、変わらず ${rows}行\n`)
      expect(texts()).toEqual(before)
    },
  )

  it('names every field of a row, phrases and the marker by their parts', () => {
    const [header = ''] = run('export', 'cdx').out.split('\r\n')
    expect(header.split(',')).toEqual(
      expect.arrayContaining([
        'id',
        'tumors',
        'except',
        'drugs',
        'marker_by',
        'marker_anyOf',
        'detail_ja',
        'tests',
        'cites',
      ]),
    )
  })

  it('holds only what holds on the day asked, links too', () => {
    const ids = (day: string): readonly { id: string; tests: readonly { test: string }[] }[] =>
      JSON.parse(run('export', 'cdx', '--as-of', day, '--format', 'json').out)
    const links = (day: string) =>
      ids(day)
        .find(row => row.id === 'NSCLC-MET-CAP')
        ?.tests.map(link => link.test)
    expect(ids('2025-12-21').some(row => row.id === 'BR-ESR1-IML')).toBe(false)
    expect(ids('2025-12-22').some(row => row.id === 'BR-ESR1-IML')).toBe(true)
    expect(links('2023-05-24')).not.toContain('foundationone-liquid-cdx')
    expect(links('2023-05-25')).toContain('foundationone-liquid-cdx')
  })

  it('holds the regimes in force and the paragraphs out by then', () => {
    const ids = (table: string, day: string): readonly string[] =>
      JSON.parse(run('export', table, '--as-of', day, '--format', 'json').out).map((row: { id: string }) => row.id)
    expect(ids('regimes', '2026-05-31')).toContain('fee-2024')
    expect(ids('regimes', '2026-06-01')).not.toContain('fee-2024')
    expect(ids('sources', '2026-05-31')).not.toContain('fee-2026/b011-5/1-i')
    expect(ids('sources', '2026-06-01')).toContain('fee-2026/b011-5/1-i')
  })

  it('opens with a byte-order mark where a spreadsheet needs one', () => {
    expect(run('export', 'panels').out.startsWith('id,')).toBe(true)
    expect(run('export', 'panels', '--bom').out.startsWith('\ufeffid,')).toBe(true)
  })

  it.each([
    [['export', 'pannels'], '「pannels」という表はありません'],
    [['export', 'panels', '--format', 'xlsx'], '--format「xlsx」：csv・json のどれかです'],
    [['export', 'panels', '--as-of', '2026-02-30'], '--as-of「2026-02-30」：日付（YYYY-MM-DD）ではありません'],
  ])('%j is refused', (args, fault) => {
    const { code, out, faults } = run(...args)
    expect([code, out, faults.length]).toEqual([1, '', 1])
    expect(faults[0]).toContain(fault)
  })
})
