import { describe, expect, it } from 'vitest'
import { SIGNERS_NEEDED, signersOf } from '#knowledge'
import { tables } from './tables.ts'

const links = tables.cdx.flatMap(row => row.tests.map(link => ({ row: row.id, ...link })))
const count = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map(value => [value, values.filter(one => one === value).length]))

describe('links between a test and a drug', () => {
  it('rest on the evidence that was read', () => {
    expect(count(links.map(link => link.evidence))).toEqual({
      background: 2,
      discontinued: 1,
      doubtful: 1,
      'drug-level': 1,
      'fee-item': 66,
      'filed-only': 1,
      'gene-level': 35,
      sourced: 93,
      'sourced-group': 15,
      'sourced-other-setting': 11,
    })
  })

  it('are approved exactly where a page names test, drug and marker, or two people signed', () => {
    for (const { row, test, standing, evidence } of links) {
      const expected =
        evidence === 'sourced' || signersOf(tables, row, test).size >= SIGNERS_NEEDED
          ? 'approved'
          : ['discontinued', 'doubtful'].includes(evidence)
            ? 'not-usable'
            : 'to-verify'
      expect(standing, `${row}, ${test}`).toBe(expected)
    }
  })
})

describe('rows that may open a gate', () => {
  it('cite at least one paragraph that is verified itself', () => {
    const verified = new Set(tables.sources.filter(one => one.confidence !== 'unverified').map(one => one.id))
    const rows = [
      ...tables.cdx,
      ...tables.cdxItems,
      ...tables.haemIndications,
      ...tables.panels,
      ...tables.companionTests,
    ]
    const alone = rows.filter(row => row.confidence !== 'unverified' && !row.cites.some(id => verified.has(id)))
    expect(alone.map(row => row.id)).toEqual([])
  })

  it('leave out what was never confirmed', () => {
    const unverified = tables.cdx.filter(row => row.confidence === 'unverified').map(row => row.id)
    expect(unverified.sort()).toEqual([
      'BTC-IDH1-IVO',
      'CRC-KRAS-SOT',
      'GA-HER2-PEM',
      'GIST-KIT-IMA',
      'GLI-IDH-VOR',
      'LGG-BRAF-DT',
    ])
    expect(tables.germlineSigns.every(row => row.confidence === 'unverified')).toBe(true)
  })

  it('show no drug whose identity is a guess', () => {
    expect(tables.cdx.some(row => row.tests.some(link => link.test === 'PIK3CA_OCCC'))).toBe(false)
  })
})

describe('the numbers of the note-2 list', () => {
  it('agree between drug rows and payable items of one marker', () => {
    const numbers = new Set(tables.cdxItems.map(row => row.cdxFirst))
    for (const row of tables.cdx) if (row.cdxFirstItem !== null) expect(numbers, row.id).toContain(row.cdxFirstItem)
  })
})

describe('germline signs', () => {
  const sign = (gene: string) => {
    const row = tables.germlineSigns.find(one => one.gene === gene)
    return [row?.snvFraction, row?.indelFraction, row?.onsetBelowYears]
  }
  it('are 31 genes in three classes', () => {
    expect(tables.germlineSigns).toHaveLength(31)
    expect(sign('BRCA1')).toEqual([0.1, 0.1, null])
    expect(sign('ATM')).toEqual([0.3, 0.2, null])
    expect(sign('TP53')).toEqual([0.3, 0.2, 30])
    expect(tables.germlineSigns.filter(row => row.onsetBelowYears !== null).map(row => row.gene)).toEqual([
      'APC',
      'CDKN2A',
      'PTEN',
      'RB1',
      'TP53',
    ])
  })
})
