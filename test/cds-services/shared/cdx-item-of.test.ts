import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root, tables } from '#test/rule-test'
import { cdxItemsOf } from '../../../cds-services/shared/cdx-item-of.ts'

const row = (id: string) => {
  const found = tables.cdx.find(one => one.id === id)
  if (found === undefined) throw new Error(`no row is called ${id}`)
  return found
}
const codes: fhir4.CodeSystem = JSON.parse(readFileSync(`${root}/terminology/CodeSystem-biomarker.json`, 'utf8'))

describe('the items under which a marker is ordered and billed', () => {
  it.each([
    ['BR-AKT-CPV-2025-09', ['PIK3CA', 'AKT1', 'PTEN']],
    ['NSCLC-EGFR-OSI', ['EGFR']],
    ['NSCLC-KRAS-SOT', ['KRAS-G12C']],
    ['NSCLC-MET-CAP', ['MET-ex14']],
    ['AG-NTRK-ENT', ['NTRK-fusion']],
    ['AG-RET-SEL', ['RET-fusion']],
    ['OV-BRCA-OLA', ['BRCA1-2']],
    ['CRC-RAS-CET', ['RAS']],
    ['CRC-HER2-TP', ['HER2']],
    ['AG-TMB-PEM', ['TMB']],
    ['AG-MSI-PEM', ['MSI']],
    ['OV-HRD-OLABEV', ['HRD']],
  ])('%s: %s', (id, items) => expect(cdxItemsOf(row(id))).toEqual(items))

  it('a protein that is stained is no item of a panel', () => expect(cdxItemsOf(row('BR-HER2-TRZ'))).toEqual([]))

  it('are all codes of the biomarker code system', () => {
    const known = codes.concept?.map(one => one.code)
    for (const one of tables.cdx) for (const item of cdxItemsOf(one)) expect(known, one.id).toContain(item)
    for (const one of tables.cdxItems) expect(known, one.id).toContain(one.item)
  })
})
