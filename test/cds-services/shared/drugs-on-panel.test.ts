import { describe, expect, it } from 'vitest'
import type { Profile } from '#case'
import { asOf, type CdxRow } from '#knowledge'
import { tables, today } from '#test/rule-test'
import { drugsOf, drugsOnPanel } from '../../../cds-services/shared/drugs-on-panel.ts'

const { cdx, tumors } = asOf(tables, today)
const profile: Profile = {
  alterations: [{ gene: 'FGFR2', kind: 'fusion', partner: 'BICC1' }],
  tmbPerMb: 4,
  msi: 'stable',
}
const on = (rows: readonly CdxRow[], panel = 'foundationone-cdx') => {
  const found = drugsOnPanel({ cdx: rows, tumors }, ['biliary', 'solid'], panel, profile)
  return { confirmed: drugsOf(found.confirmed), unverified: drugsOf(found.unverified) }
}
const changed = (change: (row: CdxRow) => Partial<CdxRow>) => cdx.map(row => ({ ...row, ...change(row) }))

describe('drugs that a panel opens', () => {
  it('are those whose companion test is this very panel', () => {
    expect(on(cdx)).toEqual({ confirmed: ['pemigatinib'], unverified: [] })
    expect(on(cdx, 'ncc-oncopanel')).toEqual({ confirmed: ['futibatinib'], unverified: [] })
    expect(on(cdx, 'genminetop')).toEqual({ confirmed: [], unverified: [] })
  })

  it('never by a row that nobody verified', () =>
    expect(on(changed(() => ({ confidence: 'unverified' })))).toEqual({ confirmed: [], unverified: ['pemigatinib'] }))

  it('never by a link that is to be verified', () =>
    expect(on(changed(row => ({ tests: row.tests.map(link => ({ ...link, standing: 'to-verify' })) })))).toEqual({
      confirmed: [],
      unverified: ['pemigatinib'],
    }))

  it('not at all by a link that cannot be used', () =>
    expect(on(changed(row => ({ tests: row.tests.map(link => ({ ...link, standing: 'not-usable' })) })))).toEqual({
      confirmed: [],
      unverified: [],
    }))

  it('are named once each, however many rows name them', () => expect(drugsOf([...cdx, ...cdx])).toEqual(drugsOf(cdx)))
})
