import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { load } from '#knowledge'
import { conceptMaps } from '../../src/knowledge/concept-maps.ts'
import { tumorCodeSystem } from '../../src/knowledge/tumor-code-system.ts'
import { codesOfSystem, jsonFiles, root, S } from './files.ts'

const tables = load(root)
const codes = (id: string) => [...(codesOfSystem(`${S}/CodeSystem/${id}`) ?? [])]
const ids = (rows: readonly { readonly id: string }[]) => rows.map(row => row.id).sort()

describe('generated terminology', () => {
  const committed = jsonFiles('terminology/*.json')
  it.each([tumorCodeSystem(tables), ...conceptMaps(tables)])('$resourceType $id is current', resource => {
    const name = `${resource.resourceType}-${resource.id}`
    expect(committed.get(name), `terminology/${name}.json is stale: npm run generate`).toEqual(resource)
  })
})

describe('concept maps', () => {
  const [icd10, oncotree] = conceptMaps(tables)
  const targets = (map: fhir4.ConceptMap | undefined, code: string) =>
    map?.group?.[0]?.element.find(one => one.code === code)?.target?.map(one => [one.code, one.equivalence])

  it('opens a range of codes and calls the tumor the wider of the two', () => {
    expect(targets(icd10, 'C19')).toEqual([['colorectal', 'wider']])
  })
  it('writes ICD-10 with its dot', () =>
    expect(targets(icd10, 'C25.4')).toEqual([['neuroendocrine-pancreas', 'equivalent']]))
  it('maps OncoTree codes', () => expect(targets(oncotree, 'LUAD')).toEqual([['luad', 'equivalent']]))
})

describe('the tables and the code systems name the same things', () => {
  it('panels', () => expect(codes('panel').sort()).toEqual(ids(tables.panels)))
  it('companion tests', () => expect(codes('companion-test').sort()).toEqual(ids(tables.companionTests)))
  it('items of companion tests', () =>
    expect(codes('biomarker')).toEqual(expect.arrayContaining(tables.cdxItems.map(row => row.item))))
  it('fee items', () => expect(codes('fee-item')).toEqual(expect.arrayContaining(tables.cdxItems.map(row => row.fee))))
  it('services', () => {
    const folders = globSync('cds-services/*/index.ts', { cwd: root }).map(file => file.split('/')[1])
    expect(codes('service')).toEqual(expect.arrayContaining(folders.filter(folder => folder !== 'shared')))
  })
})
