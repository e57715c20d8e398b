import { describe, expect, it } from 'vitest'
import { workbenchOnCopy } from './run.ts'

const { run, edit } = workbenchOnCopy()
const panels = (...args: readonly string[]) => {
  const lines = run('stale', ...args).out.split('\n')
  const at = lines.findIndex(line => line.startsWith('panels：'))
  return lines.slice(
    at,
    lines.findIndex((line, i) => i > at && !line.startsWith('  ')),
  )
}
const checkedOn = (day: string) =>
  edit('knowledge/panels.yaml', text =>
    text.replace('checked: 2026-11-23', `checked: ${day}`).replaceAll('2026-11-23', '2026-12-31'),
  )

describe('stale', () => {
  // 90 days before 2027-01-15 is 2026-10-17.
  it.each([
    ['2026-10-16', ['panels：6行のうち 1行', '  2026-10-16  foundationone-cdx']],
    ['2026-10-17', ['panels：6行のうち 0行']],
    ['2026-10-18', ['panels：6行のうち 0行']],
  ])('a row checked on %s, as of 2027-01-15', (day, expected) => {
    checkedOn(day)
    expect(panels()).toEqual(expected)
  })

  it('counts from another day, and other days, on request', () => {
    checkedOn('2026-10-17')
    expect(panels('--as-of', '2027-01-16')[0]).toBe('panels：6行のうち 1行')
    expect(panels('--days', '89')[0]).toBe('panels：6行のうち 1行')
    expect(panels('--days', '89', '--as-of', '2027-01-14')[0]).toBe('panels：6行のうち 0行')
  })

  it('counts paragraphs too, and no table that is never checked', () => {
    const { out } = run('stale', '--days', '0', '--as-of', '2030-01-01')
    expect(out).toMatch(/^sources：(\d+)行のうち \1行$/m)
    expect(out).not.toMatch(/^(drugs|regimes)：/m)
  })

  it.each([
    [['--days', '-1'], '--days'],
    [['--days', 'many'], '--days「many」：0以上の整数ではありません'],
    [['--as-of', 'today'], '--as-of「today」'],
    [['90'], 'stale の引数'],
  ])('%j is refused', (args, fault) => {
    const { code, faults } = run('stale', ...args)
    expect([code, faults[0]]).toEqual([1, expect.stringContaining(fault)])
  })
})

describe('counts', () => {
  it('adds up to the rows and links of the tables', () => {
    const { code, out } = run('counts')
    expect(code).toBe(0)
    const [, all, parts = ''] = /^cdx {2}(\d+)行 {2}(.*)$/m.exec(out) ?? []
    const sum = (text: string) => [...text.matchAll(/ (\d+)/g)].reduce((total, [, n]) => total + Number(n), 0)
    expect(sum(parts)).toBe(Number(all))
    const [, links, confirmed] = /つながり：(\d+)件のうち確かめられたもの (\d+)件/.exec(out) ?? []
    const [, standing = ''] = /扱い(.*)/.exec(out) ?? []
    const [, evidence = ''] = /根拠(.*)/.exec(out) ?? []
    expect([sum(standing), sum(evidence)]).toEqual([Number(links), Number(links)])
    expect(standing).toContain(`approved ${confirmed}`)
  })

  it('counts sign-offs that wait for a second person', () => {
    const signs = (by: string, row: string) => run('verify', row, '--by', by, '--source', 'https://www.pmda.go.jp/')
    signs('佐藤花子', 'GLI-IDH-VOR')
    signs('佐藤花子', 'CRC-KRAS-SOT')
    signs('鈴木一郎', 'CRC-KRAS-SOT')
    expect(run('counts').out).toContain('署名：3件、二人目を待つもの 1件')
  })
})
