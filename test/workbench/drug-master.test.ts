import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '#knowledge'
import { brandStem, genericStem } from '../../src/workbench/import/drug-names.ts'
import { workbenchOnCopy } from './run.ts'

const { run, file, texts, read, path } = workbenchOnCopy()
const drug = (id: string) => load(path('.')).drugs.find(row => row.id === id)
/** A few lines of a published master, in its own encoding. */
const published = (name: string) => join(import.meta.dirname, 'masters', name)
const master = (...lines: readonly string[]) => file('master.csv', ['YJコード,HOT9,一般名,販売名', ...lines].join('\n'))

describe('names of a drug master', () => {
  it.each([
    ['オシメルチニブメシル酸塩', 'オシメルチニブ'],
    ['ニボルマブ（遺伝子組換え）', 'ニボルマブ'],
    ['トラスツズマブ（遺伝子組換え）［トラスツズマブ後続1］', 'トラスツズマブ'],
    ['ゲムシタビン塩酸塩', 'ゲムシタビン'],
    ['ドセタキセル水和物', 'ドセタキセル'],
    ['パクリタキセル（アルブミン懸濁型）', 'パクリタキセル(アルブミン懸濁型)'],
  ])('generic %s is %s', (name, stem) => expect(genericStem(name)).toBe(stem))

  it.each([
    ['タグリッソ錠80mg', 'タグリッソ'],
    ['ゲフィチニブ錠250mg「サワイ」', 'ゲフィチニブ'],
    ['オプジーボ点滴静注100mg', 'オプジーボ'],
    ['5-FU注250mg', ''],
    ['Ｓ錠', ''],
  ])('brand %s is %s', (name, stem) => expect(brandStem(name)).toBe(stem))
})

describe('import of a drug master', () => {
  it('gives known drugs their codes and brands, lists the others, and keeps every other character', () => {
    const before = read('terminology/drugs.yaml')
    const { code, out, faults } = run(
      'import',
      'drugs',
      master(
        '4291013F1027,114927002,ゲフィチニブ,イレッサ錠250',
        '4291013F1035,,ゲフィチニブ,ゲフィチニブ錠250mg「サワイ」',
        '1149019F1560,100000001,ロキソプロフェンナトリウム水和物,ロキソニン錠60mg',
        '4291999A1023,,トラスツズマブ ボツリヌス,ナゾノ点滴静注用',
      ),
    )
    expect([code, faults]).toEqual([0, []])
    expect(out).toBe(
      [
        '更新  gefitinib  yj 4291013',
        '対応なし  5行目  4291999A1023  トラスツズマブ ボツリヌス  ナゾノ点滴静注用',
        'drugs：更新 1薬、対応する薬のない行 2行（示したもの：腫瘍用薬 1品目）',
        '書いたファイル  terminology/drugs.yaml',
        '',
      ].join('\n'),
    )
    expect(read('terminology/drugs.yaml')).toBe(
      before.replace('atc: [L01EB01]\n  kind', "atc: [L01EB01]\n  yj: ['4291013']\n  kind"),
    )
  })

  it('adds a brand where there was none', () => {
    run('import', 'drugs', master('4291999F1027,,スンボゼルチニブ,ゼガフロヴィ錠200mg'))
    expect(drug('sunvozertinib')).toMatchObject({ yj: ['4291999'], brands: ['ゼガフロヴィ'] })
  })

  it('finds nothing to do the second time', () => {
    const lines = master('4291999F1027,,スンボゼルチニブ,ゼガフロヴィ錠200mg')
    run('import', 'drugs', lines)
    const before = texts()
    expect(run('import', 'drugs', lines).out).toContain('更新 0薬')
    expect(texts()).toEqual(before)
  })

  it('writes nothing on a dry run', () => {
    const before = texts()
    expect(run('import', 'drugs', master('4291013F1027,,ゲフィチニブ,'), '--dry-run').out).toContain('更新 1薬')
    expect(texts()).toEqual(before)
  })

  it.each([
    ['429101F1027,,ゲフィチニブ,x', '2行目、yj：「429101F1027」はコードの形ではありません'],
    ['4291013F1027,12,ゲフィチニブ,x', '2行目、hot：「12」はコードの形ではありません'],
    ['4291013F1027,,,x', '2行目、generic：空です'],
    ['4291045F1027,,ゲフィチニブ,', '2行目、yj：4291045 は osimertinib のコードで、gefitinib に付けられません'],
    ['4291013F1027,,ゲフィチニブ,タグリッソ錠80mg', '2行目、brand：「タグリッソ」は osimertinib の名前で'],
  ])('%s is refused, and nothing is written', (line, fault) => {
    const before = texts()
    const { code, faults } = run('import', 'drugs', master(line))
    expect(code).toBe(1)
    expect(faults).toEqual([expect.stringContaining(fault)])
    expect(texts()).toEqual(before)
  })

  it('reads the HOT code master of MEDIS as it comes', () => {
    const { faults, out } = run('import', 'drugs', published('medis-hot.txt'))
    expect(faults).toEqual([])
    expect(out.split('\n').slice(0, 2)).toEqual([
      '更新  imatinib  yj 4291011',
      'drugs：更新 1薬、対応する薬のない行 1行（示したもの：腫瘍用薬 0品目）',
    ])
  })

  it('reads the drug master of the receipt system as it comes, without a line of names', () => {
    const { faults, out } = run('import', 'drugs', published('receipt-y.csv'))
    expect(faults).toEqual([])
    expect(out.split('\n').slice(0, 5)).toEqual([
      '更新  thalidomide  yj 4291019',
      '更新  toremifene  yj 4291007',
      '更新  bicalutamide  yj 4291009',
      '更新  leuprorelin  yj 2499407',
      'drugs：更新 4薬、対応する薬のない行 1行（示したもの：腫瘍用薬 0品目）',
    ])
  })

  it('knows a brand without its generic name, and a code without either', () => {
    const lines = ['4291045F2023,タグリッソ錠80mg', '4291045F3020,みほん錠160mg', ',薬価基準にない薬']
    const { out } = run('import', 'drugs', file('m.csv', ['個別医薬品コード,販売名', ...lines].join('\n')))
    expect(out).toContain('更新  osimertinib  販売名 タグリッソ, みほん\n')
    expect(out).toContain('YJコードのない行 1行')
  })

  it('takes an ingredient on another carrier for no drug but its own', () => {
    const lines = [
      '4240409D1022,アブラキサン点滴静注用100mg',
      '4240999D1034,パクリタキセル注射用100mg（アルブミン懸濁型）「A」',
    ]
    const { faults, out } = run('import', 'drugs', file('m.csv', ['個別医薬品コード,販売名', ...lines].join('\n')))
    expect(faults).toEqual([])
    expect(out).toContain('更新  nab-paclitaxel  yj 4240409\n')
    expect(out).toContain('対応なし  3行目  4240999D1034')
    expect(drug('paclitaxel')?.yj).not.toContain('4240999')
  })

  it.each([
    ['no name of a product', 'YJコード,HOT9\n4291013F1027,\n', 'の列がありません'],
    ['a line too short', '0,Y,610406379\n', '「id」の列がありません'],
  ])('%s is refused', (_, text, fault) =>
    expect(run('import', 'drugs', file('m.csv', text)).faults.join('\n')).toContain(fault),
  )

  it('reads the drug table itself where the file is one: a new drug', () => {
    const { faults } = run(
      'import',
      'drugs',
      file('drugs.csv', 'id,name_ja,name_en,brands,kind\nnovelinib,ノベリニブ,Novelinib,ノベリ,targeted\n'),
    )
    expect(faults).toEqual([])
    expect(
      read('terminology/drugs.yaml').endsWith(
        '- id: novelinib\n  name: { ja: ノベリニブ, en: Novelinib }\n  brands: [ノベリ]\n  kind: targeted\n',
      ),
    ).toBe(true)
  })
})
