import { describe, expect, it } from 'vitest'
import { tables } from './tables.ts'

const two = (n: number) => String(n).padStart(2, '0')
const numbers = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${letter}${two(from + i)}`)

const fits = (entry: string, code: string) => {
  const [first = '', last = first] = entry.split('-')
  const start = code.slice(0, first.length)
  return start.length === first.length && first <= start && start <= last ? first.length : 0
}
/** The tumor of the longest ICD-10 entry that fits. */
const tumorOf = (code: string) => {
  const fit = tables.tumors.flatMap(row => row.icd10.map(entry => ({ id: row.id, length: fits(entry, code) })))
  const longest = Math.max(0, ...fit.map(one => one.length))
  return longest === 0 ? [] : fit.filter(one => one.length === longest).map(one => one.id)
}
const groupsOf = (id: string): readonly string[] => {
  const within = tables.tumors.find(row => row.id === id)?.within ?? null
  return within === null ? [id] : [id, ...groupsOf(within)]
}
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)

describe('tumors', () => {
  // Numbers that ICD-10 does not use.
  const unused = new Set(['C27', 'C28', 'C29', 'C35', 'C36', 'C42', 'C59', 'C87', 'C89'])
  const rootOf = (code: string) => tumorOf(code).map(id => groupsOf(id).at(-1))

  it.each([
    ['solid', [...numbers('C', 0, 76), 'C80']],
    ['hematologic', [...numbers('C', 81, 96), 'D45', 'D46', 'D47']],
  ])('hold every code of %s cancer, each once', (kind, codes) => {
    const missed = codes.filter(code => !unused.has(code) && rootOf(code).join() !== kind)
    expect(missed).toEqual([])
  })

  it.each(['C77', 'C78', 'C787', 'C79'])('%s is a secondary site and names no tumor', code =>
    expect(tumorOf(code)).toEqual([]),
  )

  it.each([
    ['C250', 'pancreas'],
    ['C254', 'neuroendocrine-pancreas'],
    ['C220', 'hepatocellular'],
    ['C221', 'biliary'],
    ['C229', 'liver'],
    ['C570', 'ovary'],
    ['C574', 'other-solid'],
    ['C833', 'b-nhl-aggressive'],
    ['C820', 'follicular-lymphoma'],
    ['C831', 'b-nhl'],
    ['C860', 'nk-nhl'],
    ['C865', 't-nhl'],
    ['C859', 'nhl'],
    ['C920', 'aml'],
    ['C929', 'hematologic'],
    ['C910', 'all'],
    ['C911', 'cll'],
    ['C900', 'myeloma'],
    ['C902', 'other-hematologic'],
  ])('%s is %s', (code, id) => expect(tumorOf(code)).toEqual([id]))

  it('form a tree whose kind follows its root', () => {
    for (const row of tables.tumors) expect(groupsOf(row.id).at(-1), row.id).toBe(row.kind)
  })

  it('share no code and no word', () => {
    expect(repeated(tables.tumors.flatMap(row => row.oncotree))).toEqual([])
    expect(repeated(tables.tumors.flatMap(row => row.snomed))).toEqual([])
    expect(repeated(tables.tumors.flatMap(row => row.icd10))).toEqual([])
    expect(repeated(tables.tumors.flatMap(row => row.words))).toEqual([])
  })

  it('are named in words that are already normalized', () => {
    for (const word of tables.tumors.flatMap(row => row.words)) expect(word).toBe(word.normalize('NFKC').toLowerCase())
  })

  it.each(['膵癌', '膵臓がん', '非小細胞肺癌', '胆管癌', '大腸がん', '卵巣明細胞癌', '急性骨髄性白血病'])(
    'know %s',
    word => expect(tables.tumors.some(row => row.words.includes(word))).toBe(true),
  )

  it('call the prognosis poor only where the report does', () =>
    expect(tables.tumors.filter(row => row.poorPrognosis).map(row => row.id)).toEqual(['pancreas', 'biliary']))
})

describe('drugs', () => {
  it('share no code and no name', () => {
    expect(repeated(tables.drugs.flatMap(row => row.atc))).toEqual([])
    expect(repeated(tables.drugs.flatMap(row => row.yj))).toEqual([])
    const names = tables.drugs.flatMap(row => [row.name.ja, row.name.en, ...row.brands, ...row.aliases])
    expect(repeated(names.map(name => name.normalize('NFKC').toLowerCase()))).toEqual([])
  })

  it('hold no supportive drug', () =>
    expect(tables.drugs.filter(row => /folin|lefolin|dexameth|prednis/.test(row.id))).toEqual([]))
})

describe('genes', () => {
  it('share no code and no name', () => {
    expect(repeated(tables.genes.map(row => row.hgnc))).toEqual([])
    expect(repeated(tables.genes.flatMap(row => [row.id, ...row.aliases]).map(name => name.toUpperCase()))).toEqual([])
  })

  it.each([
    ['NRAS', 'HGNC:7989'],
    ['KIT', 'HGNC:6342'],
    ['MSH2', 'HGNC:7325'],
  ])('give %s its right code, which published examples get wrong', (id, hgnc) =>
    expect(tables.genes.find(row => row.id === id)?.hgnc).toBe(hgnc),
  )
})
