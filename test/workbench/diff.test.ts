import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { workbenchOnCopy } from './run.ts'

const { run, path, edit, file } = workbenchOnCopy(services)
const told = (out: string, patient: string) => {
  const lines = out.split('\n')
  const at = lines.findIndex(line => line.startsWith(`  ${patient}  ep-waiver-patient-view`))
  return at < 0 ? [] : lines.slice(at, at + 2)
}

describe('diff between two days', () => {
  it('shows the fee schedule taking over, its paragraphs and its rows', () => {
    const { code, out } = run('diff', '2026-05-31', '2026-06-01')
    expect(code).toBe(0)
    expect(out).toContain('  変わる  regimes  fee-2024  令和6年度 診療報酬\n      standing：in-force → lapsed\n')
    expect(out).toContain('  始まる  sources  fee-2026/b011-5/1-i  B011-5 通知(1)イ\n')
    expect(out).toContain('  終わる  haem-indications  haem-2025-i')
    expect(out).toContain('  始まる  haem-indications  haem-2026-i')
  })

  it('shows the patients of the ministry’s mock reports from required to omitted, with the paragraphs', () => {
    const { out } = run('diff', '2026-05-31', '2026-06-01', '--facts-on', '2026-06-15')
    const [treat = '', whyTreat = ''] = told(out, 'mock-egfr-approved')
    expect(treat).toContain('required → omit-treat')
    expect(whyTreat).toMatch(/^ {6}令和8年度 診療報酬：.*fee-2026\/b011-5\/1-u-1/)
    const [none = '', whyNone = ''] = told(out, 'mock-nothing-usable')
    expect(none).toContain('required → omit-none')
    expect(whyNone).toMatch(/^ {6}令和8年度 診療報酬：.*fee-2026\/b011-5\/1-u-2/)
    expect(told(out, 'mock-trial-only')).toEqual([])
  })

  it('holds the facts of the later day: a report of after it is not seen', () => {
    const { out } = run('diff', '2026-05-31', '2026-06-01')
    expect(out).toContain('事実は 2026-06-01 のもの')
    expect(told(out, 'mock-nothing-usable')[0]).toContain('required → omit-none')
    expect(told(out, 'mock-egfr-approved')[0]).not.toContain('omit')
  })

  it('says so where nothing changes', () => {
    const { out } = run('diff', '2026-06-10', '2026-06-11', '--facts-on', '2026-06-15')
    expect(out).toContain('■ 表の行\n  変わりません\n')
    expect(out).toMatch(/ {2}\d+の答えのうち 0が変わります\n$/)
  })

  it('says so where no rules of ours were in force', () => {
    const { out } = run('diff', '2019-01-01', '2026-06-01', '--facts-on', '2026-06-15')
    expect(told(out, 'mock-nothing-usable')[0]).toContain('（定めなし） → omit-none')
  })

  it('shows a test that becomes a companion, and one that becomes payable', () => {
    const tests = run('diff', '2023-05-24', '2023-05-25').out
    expect(tests).toMatch(
      /変わる {2}cdx {2}NSCLC-MET-CAP .*\n {6}tests foundationone-liquid-cdx：— → \{ standing: approved/,
    )
    const payable = run('diff', '2026-04-30', '2026-05-01').out
    expect(payable).toContain('  始まる  cdx-items  ')
  })

  it('speaks English on request', () => {
    const { out } = run('diff', '2026-05-31', '2026-06-01', '--lang', 'en')
    expect(out).toContain('  changes  regimes  fee-2024  Fee schedule FY2024\n      standing: in-force → lapsed\n')
  })

  it.each([
    [['2026-06-01', '2026-05-31'], 'より前の日ではありません'],
    [['2026-06-01'], 'diff の引数'],
    [['2026-06-01', 'tomorrow'], 'diff「tomorrow」'],
    [['2026-05-31', '2026-06-01', '--patients', '/nowhere'], '患者のファイル（*.json）がありません'],
    [['--against', '/nowhere'], '知識表のフォルダではありません'],
  ])('%j is refused', (args, fault) => {
    const { code, out, faults } = run('diff', ...args)
    expect([code, out]).toEqual([1, ''])
    expect(faults[0]).toContain(fault)
  })

  it('names a patient file that is not JSON', () => {
    file('broken.json', '{')
    const { faults } = run('diff', '2026-05-31', '2026-06-01', '--patients', path('in'))
    expect(faults).toEqual([expect.stringContaining('broken.json：JSON ではありません')])
  })
})

describe('diff against other tables', () => {
  it('shows what they say otherwise, and whose answers that changes', () => {
    for (const folder of ['knowledge', 'terminology'])
      cpSync(path(folder), path(`other/${folder}`), { recursive: true })
    edit('knowledge/panels.yaml', text => text.replace('short: F1CDx', 'short: F1'))
    edit('knowledge/regimes.yaml', text => text.replaceAll('2026-06-01', '2026-07-01'))
    const { out, faults } = run('diff', '--against', path('other'), '--as-of', '2026-06-15')
    expect(faults).toEqual([])
    expect(out).toContain('変わる  panels  foundationone-cdx')
    expect(out).toContain('      short：F1CDx → F1\n')
    expect(told(out, 'mock-nothing-usable')[0]).toContain('omit-none → required')
  })
})
