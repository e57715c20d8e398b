import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KnowledgeError, load } from '#knowledge'
import { root, tables } from './tables.ts'

describe('the real tables', () => {
  it('hold together, and none is empty but those that a hospital fills itself', () => {
    for (const [name, rows] of Object.entries(tables))
      if (name !== 'signOffs' && name !== 'societyUses') expect(rows.length, name).toBeGreaterThan(0)
  })

  it('carry a version that follows their content', () => expect(tables.version).toMatch(/^[0-9a-f]{12}$/))
})

describe('knowledge that does not hold together', () => {
  let copy: string
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'shirube-knowledge-'))
    for (const folder of ['knowledge', 'terminology'])
      cpSync(join(root, folder), join(copy, folder), { recursive: true })
  })
  afterEach(() => rmSync(copy, { recursive: true, force: true }))

  const edit = (file: string, change: (text: string) => string) => {
    const path = join(copy, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    expect(after, `${file} was not changed`).not.toBe(before)
    writeFileSync(path, after)
  }
  const faults = (): readonly string[] => {
    try {
      load(copy)
    } catch (error) {
      if (error instanceof KnowledgeError) return error.faults
      throw error
    }
    return []
  }

  it('is read anew wherever it differs, and nothing of one folder is taken for another', () => {
    edit('knowledge/panels.yaml', text => text.replace(/name: \{ ja: [^,}]+/, 'name: { ja: 別の検査'))
    const changed = load(copy)
    expect(changed.panels[0]?.name.ja).toBe('別の検査')
    expect(load(root)).toEqual(tables)
    expect(load(copy)).toEqual(changed)
    edit('knowledge/panels.yaml', () => '[')
    expect(faults()).toEqual(faults())
    expect(faults()).toEqual([expect.stringMatching(/^knowledge\/panels\.yaml: not YAML/)])
  })

  it('is none in an untouched copy', () => expect(faults()).toEqual([]))

  it('names file, row and field of a bad value', () => {
    edit('knowledge/panels.yaml', text => text.replace('specimen: tissue', 'specimen: hair'))
    expect(faults()).toHaveLength(1)
    expect(faults()[0]).toMatch(/^knowledge\/panels\.yaml, row 1 \(foundationone-cdx\), specimen: .*"tissue"/)
  })

  it('names the field that no schema knows', () => {
    edit('knowledge/panels.yaml', text => text.replace('short: F1CDx', 'short: F1CDx\n  colour: red'))
    expect(faults()).toEqual([
      expect.stringMatching(/^knowledge\/panels\.yaml, row 1 \(foundationone-cdx\), row: .*"colour"/),
    ])
  })

  it('names a day that is none', () => {
    edit('knowledge/regimes.yaml', text => text.replace('from: 2026-06-01', 'from: 2026-06-31'))
    expect(faults()).toEqual(['knowledge/regimes.yaml, row 4 (fee-2026), from: expected a day, YYYY-MM-DD'])
  })

  it('names the row that cites a paragraph nobody holds', () => {
    edit('knowledge/haem-indications.yaml', text => text.replace('[fee-2024/d006-19/7-a]', '[fee-2024/d006-19/7-z]'))
    expect(faults()).toEqual([
      'knowledge/haem-indications (haem-2025-i), cites: no sources row is called "fee-2024/d006-19/7-z"',
    ])
  })

  it('names an id that is used twice, also across files of one table', () => {
    edit('knowledge/cdx/prostate.yaml', text => text.replace('id: PR-BRCA-TLZ', 'id: AG-TMB-PEM'))
    expect(faults()).toEqual(['knowledge/cdx (AG-TMB-PEM): the id is used twice'])
  })

  it('names the file that is not YAML', () => {
    edit('knowledge/cdx/breast.yaml', text => text.replace('tumors: [breast]', 'tumors: [breast'))
    expect(faults()).toHaveLength(1)
    expect(faults()[0]).toMatch(/^knowledge\/cdx\/breast\.yaml: not YAML: /)
  })

  it('names the file that is no list of rows', () => {
    edit('knowledge/germline-signs.yaml', () => 'gene: BRCA1\n')
    expect(faults()).toEqual(['knowledge/germline-signs.yaml: expected a list of rows'])
  })

  it('names the row that ends before it starts', () => {
    edit('knowledge/regimes.yaml', text => text.replace('until: 2026-06-01', 'until: 2024-05-31'))
    expect(faults()).toEqual(['knowledge/regimes (fee-2024): until 2024-05-31 is not after from 2024-06-01'])
  })

  it('names drug, tumor, test and gene that no table holds', () => {
    edit('knowledge/cdx/prostate.yaml', text =>
      text
        .replace('drugs: [olaparib]', 'drugs: [olapariv]')
        .replace('tumors: [prostate]', 'tumors: [prostata]')
        .replace('test: BRACAnalysis', 'test: BRCAnalysis')
        .replace('gene: BRCA1', 'gene: BRCA3'),
    )
    expect(faults()).toEqual([
      'knowledge/cdx (PR-BRCA-OLA), tumors: no tumors row is called "prostata"',
      'knowledge/cdx (PR-BRCA-OLA), drugs: no drugs row is called "olapariv"',
      'knowledge/cdx (PR-BRCA-OLA), tests: no tests row is called "BRCAnalysis"',
      'knowledge/cdx (PR-BRCA-OLA), marker: no genes row is called "BRCA3"',
    ])
  })

  it('changes the version with one character', () => {
    edit('knowledge/regimes.yaml', text => `${text}# checked again\n`)
    expect(load(copy).version).not.toBe(tables.version)
  })
})
