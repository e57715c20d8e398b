import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { workbenchOnCopy } from './run.ts'

const { run, path, file, texts } = workbenchOnCopy(services)
const [row, test] = ['NSCLC-EGFR-OSI', 'foundationone-cdx']

/** The tables as they stand now, in a folder beside them. */
function copyTo(folder: string): void {
  for (const part of ['knowledge', 'terminology']) cpSync(path(part), path(`${folder}/${part}`), { recursive: true })
}

/** The table as a curator saves it from a spreadsheet: the header and one row, a link raised to approved. */
function edited(exported: string): string {
  const [header = '', ...rows] = exported.split('\r\n')
  const line = rows.find(one => one.startsWith(`${row},`)) ?? ''
  return [header, line.replace(`test=${test}; standing=to-verify`, `test=${test}; standing=approved`), ''].join('\r\n')
}

describe('from the export of a table to another answer', () => {
  it('takes an edited file, a dry run, an import, and two people who sign', () => {
    copyTo('before')
    const answers = () => {
      const { out } = run('diff', '--against', path('before'), '--as-of', '2026-06-15')
      return out.split('\n').filter(one => / → /.test(one) && /^ {2}\S/.test(one))
    }
    const csv = file('cdx.csv', edited(run('export', 'cdx').out))

    const untouched = texts()
    const dry = run('import', 'cdx', csv, '--dry-run')
    expect(dry).toMatchObject({ code: 0, faults: [] })
    expect(dry.out).toContain(
      `要確認  ${row}、${test}：approved は取り込みでは付きません（verify ${row} --test ${test}）`,
    )
    expect(texts()).toEqual(untouched)

    const { out } = run('import', 'cdx', csv)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^次に：別々の二人がそれぞれ原本と照合し、verify /)

    const sign = (by: string) => run('verify', row, '--test', test, '--by', by, '--source', 'https://www.pmda.go.jp/')
    expect(sign('佐藤花子').out).toContain('もう一人の署名で確かになります')
    expect(answers()).toEqual([])
    expect(sign('佐藤　花子')).toMatchObject({ code: 1, faults: [expect.stringContaining('二人目は別の人')] })
    expect(sign('鈴木一郎').out).toContain('standing to-verify → approved')
    expect(answers()).toEqual([
      '  osimertinib-justified  cdx-justification-patient-view  to-verify → justified-cdx',
      '  table-unverified  ep-waiver-patient-view  flag → omit-treat',
      '  table-unverified  off-label-pathway-patient-view  cannot-tell → label',
    ])
  })

  it('tells what moved field by field, and who signed', () => {
    copyTo('before')
    for (const by of ['佐藤花子', '鈴木一郎'])
      run('verify', row, '--test', test, '--by', by, '--source', 'https://www.pmda.go.jp/')
    const { out } = run('diff', '--against', path('before'), '--as-of', '2026-06-15')
    expect(out).toContain(`      tests ${test} standing：to-verify → approved\n`)
    expect(out).toContain(`  始まる  sign-offs  ${row}/${test}/2  鈴木一郎\n`)
  })
})

describe('tables in a folder of the hospital', () => {
  it('are the ones that change, and not the program\u2019s own', () => {
    copyTo('hospital')
    const own = texts()
    const csv = file('panels.csv', 'id,short\nfoundationone-cdx,F1\n')
    expect(run('import', 'panels', csv, '--folder', path('hospital'))).toMatchObject({ code: 0, faults: [] })
    expect(texts()).toEqual(own)
    expect(run('export', 'panels', '--folder', path('hospital')).out).toContain('foundationone-cdx')
  })

  it('are refused where there are none', () =>
    expect(run('counts', '--folder', path('in'))).toMatchObject({
      code: 1,
      faults: [expect.stringContaining('知識表のフォルダではありません')],
    }))
})
