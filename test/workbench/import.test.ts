import { describe, expect, it } from 'vitest'
import { load } from '#knowledge'
import { workbenchOnCopy } from './run.ts'

const { run, file, texts, read, path } = workbenchOnCopy()

type Cells = Readonly<Record<string, string>>

/** A CSV of one record. */
const csv = (cells: Cells) =>
  [Object.keys(cells), Object.values(cells)].map(line => line.map(cell => `"${cell}"`).join(',')).join('\n')

const newTest: Cells = {
  id: 'NewAssay',
  name_ja: '新しい検査',
  name_en: 'New Assay',
  method: 'NGS',
  specimen: 'tissue',
  genes: 'EGFR | MET',
  aliases: 'ニューアッセイ | New+Assay',
  cites: 'cdx/s026',
  checked: '2027-01-10',
}
const newRow: Cells = {
  id: 'HOSP-MET-TEP',
  tumors: 'nsclc',
  drugs: 'tepotinib',
  marker_by: 'alteration',
  marker_anyOf: 'gene=MET; kind=exon-skipping',
  detail_ja: 'METエクソン14スキッピング',
  detail_en: 'MET exon 14 skipping',
  indication_ja: '非小細胞肺癌',
  indication_en: 'NSCLC',
  when: 'any',
  firstLine: 'yes',
  panelOnly: 'no',
  from: '2026-12-01',
  tests: 'test=foundationone-cdx; standing=approved; evidence=sourced; from=2026-12-01; until=; cites=cdx/s026',
  cites: 'cdx/s026 | cdx/s027',
  checked: '2027-01-10',
  confidence: 'primary',
  line: '',
  until: '',
  payable: '',
  cdxFirstItem: '',
}
const changedFiles = (before: Readonly<Record<string, string>>) =>
  Object.entries(texts())
    .filter(([name, text]) => before[name] !== text)
    .map(([name]) => name)

describe('import', () => {
  it('appends a new row, unverified, in the style of the table, and touches nothing else', () => {
    const before = read('knowledge/companion-tests.yaml')
    expect(run('import', 'companion-tests', file('a.csv', csv(newTest)))).toEqual({
      code: 0,
      faults: [],
      out: expect.stringMatching(
        /^追加 {2}NewAssay\ncompanion-tests：追加 1行、更新 0行、変わらず 0行\n書いたファイル {2}knowledge\/companion-tests\.yaml\n次に：別々の二人が/,
      ),
    })
    expect(read('knowledge/companion-tests.yaml')).toBe(`${before}
- id: NewAssay
  name: { ja: 新しい検査, en: New Assay }
  method: NGS
  specimen: tissue
  genes: [EGFR, MET]
  aliases: [ニューアッセイ, New+Assay]
  cites: [cdx/s026]
  checked: 2027-01-10
  confidence: unverified
`)
  })

  it('puts new rows of a table of several files into a file of their own, and approves no link', () => {
    const before = texts()
    const { code, out } = run('import', 'cdx', file('a.csv', csv(newRow)))
    expect(code).toBe(0)
    expect(out).toContain('要確認  HOSP-MET-TEP：confidence は取り込みでは上がりません')
    expect(out).toContain('要確認  HOSP-MET-TEP、foundationone-cdx：approved は取り込みでは付きません')
    expect(changedFiles(before)).toEqual(['knowledge/cdx/imported.yaml'])
    expect(read('knowledge/cdx/imported.yaml')).toContain('# yaml-language-server: $schema=../schema/cdx.schema.json\n')
    expect(load(path('.')).cdx.find(row => row.id === 'HOSP-MET-TEP')).toMatchObject({
      confidence: 'unverified',
      marker: { by: 'alteration', anyOf: [{ gene: 'MET', kind: 'exon-skipping' }] },
      tests: [
        { test: 'foundationone-cdx', standing: 'to-verify', from: '2026-12-01', until: null, cites: ['cdx/s026'] },
      ],
    })
  })

  it('finds nothing to do in the same file the second time', () => {
    run('import', 'cdx', file('a.csv', csv(newRow)))
    const before = texts()
    expect(run('import', 'cdx', file('a.csv', csv(newRow))).out).toContain('cdx：追加 0行、更新 0行、変わらず 1行')
    expect(texts()).toEqual(before)
  })

  it('changes the fields that a file names, keeps every other character, and takes the confidence back', () => {
    const before = read('knowledge/panels.yaml')
    const { out } = run('import', 'panels', file('a.csv', 'id,short,jlac10\nfoundationone-cdx,F1,8D0169957019966\n'))
    expect(out).toContain('更新  foundationone-cdx（confidence、short、jlac10）\n')
    expect(read('knowledge/panels.yaml')).toBe(
      before
        .replace('short: F1CDx', 'short: F1')
        .replace('  from: 2019-06-01\n', '  jlac10: [8D0169957019966]\n  from: 2019-06-01\n')
        .replace('confidence: secondary', 'confidence: unverified'),
    )
  })

  it('takes a later day of checking without calling the row in question', () => {
    const before = read('knowledge/panels.yaml')
    run('import', 'panels', file('a.csv', 'id,checked\nfoundationone-cdx,2027-01-10\n'))
    expect(read('knowledge/panels.yaml')).toBe(before.replace('checked: 2026-11-23', 'checked: 2027-01-10'))
  })

  it('raises no confidence, but lets it fall', () => {
    const before = texts()
    const raised = run('import', 'panels', file('a.csv', 'id,confidence\nfoundationone-cdx,primary\n'))
    expect(raised.out).toContain('変わらず 1行')
    expect(texts()).toEqual(before)
    run('import', 'panels', file('b.csv', 'id,confidence\nfoundationone-cdx,unverified\n'))
    expect(load(path('.')).panels[0]?.confidence).toBe('unverified')
  })

  it('takes a row away from nobody: what the file does not name stays', () => {
    const count = load(path('.')).panels.length
    run('import', 'panels', file('a.csv', 'id,short\nfoundationone-cdx,F1\n'))
    expect(load(path('.')).panels).toHaveLength(count)
  })

  it('takes away a field that may be absent', () => {
    const row = load(path('.')).companionTests.find(one => one.note)
    run('import', 'companion-tests', file('a.csv', `id,note_ja,note_en\n${row?.id},,\n`))
    expect(load(path('.')).companionTests.find(one => one.id === row?.id)).not.toHaveProperty('note')
  })

  it('writes nothing on a dry run', () => {
    const before = texts()
    const { code, out } = run('import', 'companion-tests', file('a.csv', csv(newTest)), '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('追加 1行、更新 0行、変わらず 0行（試行：何も書いていません）')
    expect(texts()).toEqual(before)
  })

  it('reads UTF-8 with a byte-order mark, and Shift_JIS', () => {
    // 新しい検査, as Shift_JIS writes it.
    const sjis = Uint8Array.from([0x90, 0x56, 0x82, 0xb5, 0x82, 0xa2, 0x8c, 0x9f, 0x8d, 0xb8])
    const [before = '', after = ''] = csv({ ...newTest, aliases: '' }).split('新しい検査')
    const bytes = Buffer.concat([Buffer.from(before), sjis, Buffer.from(after)])
    for (const [name, content] of [
      ['bom.csv', `\ufeff${csv(newTest)}`],
      ['sjis.csv', bytes],
    ] as const) {
      const { faults, out } = run('import', 'companion-tests', file(name, content))
      expect(faults).toEqual([])
      expect(out).toContain('NewAssay')
      expect(load(path('.')).companionTests.at(-1)?.name.ja).toBe('新しい検査')
    }
  })
})

describe('a list of the societies, loaded by the hospital', () => {
  const listed = {
    ...{ id: 'HOSP-BREAST-PIK3CA-CAP', from: '2025-06-11', until: '', cites: 'report-2025/5', checked: '2027-01-10' },
    ...{ confidence: 'secondary', drugs: 'capivasertib', tumors: 'breast', marker_by: 'alteration' },
    ...{ marker_anyOf: 'gene=PIK3CA; kind=mutation', detail_ja: 'PIK3CA変異', detail_en: 'PIK3CA mutation' },
    ...{ panels: 'ncc-oncopanel', list_ja: '試験用の一覧', list_en: 'a list made up for tests' },
  }
  const held = () => load(path('.')).societyUses.map(({ id, confidence }) => [id, confidence])

  it('stays unverified until a second person has signed it', () => {
    expect(run('import', 'society-uses', file('a.csv', csv(listed))).faults).toEqual([])
    expect(held()).toEqual([[listed.id, 'unverified']])
    for (const by of ['佐藤花子', '鈴木一郎'])
      run('verify', listed.id, '--by', by, '--source', 'https://example.jp/list')
    expect(held()).toEqual([[listed.id, 'secondary']])
  })

  it('names panels and drugs that we know', () =>
    expect(run('import', 'society-uses', file('a.csv', csv({ ...listed, panels: 'no-such-panel' }))).faults).toEqual([
      expect.stringContaining('no-such-panel'),
    ]))
})

describe('import with sign-offs', () => {
  const source = 'https://www.pmda.go.jp/'

  it('of two people takes the file at its word, links too', () => {
    const signers = ['--by', '佐藤花子', '--by', '鈴木一郎', '--source', source]
    expect(run('import', 'cdx', file('a.csv', csv(newRow)), ...signers).faults).toEqual([])
    const tables = load(path('.'))
    expect(tables.cdx.find(row => row.id === 'HOSP-MET-TEP')).toMatchObject({
      confidence: 'primary',
      tests: [{ standing: 'approved' }],
    })
    expect(tables.signOffs.map(({ row, test, by, on }) => [row, test, by, on])).toEqual([
      ['HOSP-MET-TEP', null, '佐藤花子', '2027-01-15'],
      ['HOSP-MET-TEP', 'foundationone-cdx', '佐藤花子', '2027-01-15'],
      ['HOSP-MET-TEP', null, '鈴木一郎', '2027-01-15'],
      ['HOSP-MET-TEP', 'foundationone-cdx', '鈴木一郎', '2027-01-15'],
    ])
  })

  it('of one person leaves the row unverified and waits for the second', () => {
    run('import', 'cdx', file('a.csv', csv(newRow)), '--by', '佐藤花子', '--source', source)
    expect(load(path('.')).cdx.find(row => row.id === 'HOSP-MET-TEP')?.confidence).toBe('unverified')
    const { out } = run('verify', 'HOSP-MET-TEP', '--by', '鈴木一郎', '--source', source)
    expect(out).toContain('confidence unverified → secondary')
  })

  it('are withdrawn when the row comes to say something else', () => {
    run('import', 'cdx', file('a.csv', csv(newRow)), '--by', '佐藤花子', '--source', source)
    const { out } = run('import', 'cdx', file('b.csv', 'id,detail_ja,detail_en\nHOSP-MET-TEP,別の言葉,other words\n'))
    expect(out).toContain('内容が変わった行の署名 2件を取り下げました')
    expect(load(path('.')).signOffs).toEqual([])
    expect(read('knowledge/sign-offs.yaml')).toMatch(/^# yaml-language-server: .*\n(#.*\n)+\n\[\]\n$/)
  })

  it.each([
    [['--by', '佐藤花子'], '--by ごとに --source が一つ要ります'],
    [['--by', '佐藤花子', '--by', '佐藤　花子', '--source', source], '同じ人が二度書かれています'],
    [['--by', '佐藤花子', '--source', '添付文書'], 'URL ではありません'],
  ])('%j is refused', (signers, fault) => {
    const before = texts()
    const { code, faults } = run('import', 'cdx', file('a.csv', csv(newRow)), ...signers)
    expect([code, faults.length]).toEqual([1, 1])
    expect(faults[0]).toContain(fault)
    expect(texts()).toEqual(before)
  })
})

describe('a file that does not hold together', () => {
  const row = csv(newTest)
  it.each<[string, string, string | Uint8Array, readonly string[]]>([
    ['no such column', 'companion-tests', 'id,colour\nx,red\n', ['見出し「colour」：companion-tests にない列です']],
    ['a column twice', 'panels', 'id,short,short\nx,a,b\n', ['見出し「short」：同じ列が二度あります']],
    ['no id', 'panels', 'short\nF1\n', ['「id」の列がありません']],
    ['nothing', 'panels', '', ['：空です']],
    ['too few cells', 'panels', 'id,short\nfoundationone-cdx\n', ['2行目：欄が1個あります（見出しは2個）']],
    ['an open quote', 'panels', 'id,short\n"foundationone-cdx,x\n', ['2行目：引用符が閉じていません']],
    [
      'an id twice',
      'panels',
      'id,short\nguardant360-cdx,a\nguardant360-cdx,b\n',
      ['3行目（guardant360-cdx）、id：2行目と同じ'],
    ],
    ['a wrong word', 'panels', 'id,kind\nguardant360-cdx,liquid\n', ['2行目（guardant360-cdx）、kind：']],
    ['a wrong number', 'panels', 'id,geneCount\nguardant360-cdx,many\n', ['2行目（guardant360-cdx）、geneCount：']],
    ['a wrong day', 'panels', 'id,checked\nguardant360-cdx,2027-02-30\n', ['checked：日付（YYYY-MM-DD）が必要です']],
    ['a missing field', 'panels', 'id,short\nnew-panel,NP\n', ['2行目（new-panel）、']],
    [
      'an unknown paragraph',
      'companion-tests',
      row.replace('cdx/s026', 'cdx/none'),
      ['2行目：', 'sources に「cdx/none」という行がありません'],
    ],
    ['an unknown link key', 'cdx', csv({ ...newRow, tests: 'test=F; colour=red' }), ['（HOSP-MET-TEP）、tests.0']],
    [
      'an unknown drug',
      'cdx',
      csv({ ...newRow, drugs: 'tepotinob' }),
      ['2行目：', 'drugs に「tepotinob」という行がありません'],
    ],
    [
      'neither UTF-8 nor Shift_JIS',
      'panels',
      Uint8Array.from([0x69, 0x64, 0xff, 0xff]),
      ['UTF-8 でも Shift_JIS でもありません'],
    ],
    ['a table of no confidence', 'regimes', 'id\nx\n', ['「regimes」は取り込めません']],
    ['sign-offs', 'sign-offs', 'id\nx\n', ['「sign-offs」は取り込めません']],
  ])('%s is named, and nothing is written', (_, table, content, parts) => {
    const before = texts()
    const { code, out, faults } = run('import', table, file('bad.csv', content))
    expect([code, out]).toEqual([1, ''])
    expect(faults.length).toBeGreaterThan(0)
    for (const part of parts) expect(faults[0]).toContain(part)
    expect(texts()).toEqual(before)
  })

  it('is told in one line per fault, all of them at once', () => {
    const { faults } = run('import', 'panels', file('bad.csv', 'id,kind,rna\nguardant360-cdx,liquid,maybe\n'))
    expect(faults.map(fault => /、(\w+)：/.exec(fault)?.[1])).toEqual(['kind', 'rna'])
  })

  it('is told in English on request', () => {
    const { faults } = run('import', 'panels', file('bad.csv', 'id,checked\nguardant360-cdx,soon\n'), '--lang', 'en')
    expect(faults).toEqual([expect.stringMatching(/bad\.csv, line 2 \(guardant360-cdx\), checked: expected a day/)])
  })

  it('cannot be read', () => {
    const { code, faults } = run('import', 'panels', path('none.csv'))
    expect([code, faults]).toEqual([1, [`${path('none.csv')}：読めません`]])
  })
})
