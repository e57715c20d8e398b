import { describe, expect, it } from 'vitest'
import { tables } from '#test/rule-test'
import { fold } from '../../src/distil/read/text.ts'
import { drugsNamed } from '../../src/distil/therapy/drug.ts'
import { lineNumberIn } from '../../src/distil/therapy/line-number.ts'
import { tumorsNamed } from '../../src/distil/tumor/cancer-type.ts'
import { spreadIn } from '../../src/distil/tumor/stage.ts'

it.each([
  ['ＨＥＲ２陰性', 'her2陰性'],
  ['肺がん', '肺癌'],
  ['nab‐Paclitaxel', 'nab paclitaxel'],
  ['FoundationOne®CDx', 'foundationonecdx'],
  ['ガンマグロブリン', 'ガンマグロブリン'],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded))

describe('drugs in a text', () => {
  it.each([
    ['エンハーツ点滴静注用100mg', ['trastuzumab-deruxtecan']],
    ['トラスツズマブ デルクステカン（遺伝子組換え）', ['trastuzumab-deruxtecan']],
    ['トラスツズマブデルクステカン', ['trastuzumab-deruxtecan']],
    ['トラスツズマブ（遺伝子組換え）［後続１］', ['trastuzumab']],
    ['ﾀｸﾞﾘｯｿ錠80mg', ['osimertinib']],
    ['cisplatin 1 MG/ML Injectable Solution', ['cisplatin']],
    ['PACLitaxel', ['paclitaxel']],
    ['nab-パクリタキセル', ['nab-paclitaxel']],
    ['ダブラフェニブ＋トラメチニブ', ['dabrafenib', 'trametinib']],
    ['アムロジピン錠5mg', []],
  ])('%s', (text, drugs) => expect(drugsNamed(text, tables)).toEqual(drugs))
})

describe('cancers in a text', () => {
  it.each([
    ['右上葉非小細胞肺癌', ['nsclc']],
    ['小細胞肺がん', ['sclc']],
    ['肺腺癌', ['luad']],
    ['膵頭部癌', ['pancreas']],
    ['副腎癌', ['adrenal']],
    ['高血圧症', []],
  ])('%s', (text, ids) => expect(tumorsNamed(text, tables).map(row => row.id)).toEqual(ids))
})

describe('line of therapy', () => {
  it.each([
    ['二次治療', 2],
    ['２次化学療法', 2],
    ['一次治療', 1],
    ['2nd line', 2],
    ['Second-line therapy', 2],
    ['L2', 2],
    ['3L', 3],
    ['L2椎体転移', undefined],
    ['一次治療後の二次治療', undefined],
    ['二次的所見', undefined],
  ])('%s', (text, line) => expect(lineNumberIn([text])).toBe(line))
})

describe('stage', () => {
  it.each([
    ['Stage IVB', 'metastatic'],
    ['Ⅳ期', 'metastatic'],
    ['ステージ４', 'metastatic'],
    ['IVA', 'metastatic'],
    ['American Joint Committee on Cancer stage IIIC (qualifier value)', 'locally-advanced'],
    ['臨床病期ⅢB', 'locally-advanced'],
    ['pStage IIA', 'early'],
    ['stage 0', 'early'],
    ['American Joint Committee on Cancer cM1b (qualifier value)', 'metastatic'],
    ['American Joint Committee on Cancer cM0 (qualifier value)', undefined],
    ['Binet Stage B', undefined],
    ['IVIG投与', undefined],
  ])('%s', (text, spread) => expect(spreadIn(text)).toBe(spread))
})
