import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#case'
import { asOf } from '#knowledge'
import { tables } from './tables.ts'

const on = (day: IsoDate) => asOf(tables, day).pathways
const ids = (day: IsoDate) => on(day).map(row => row.id)

describe('roads to a drug', () => {
  it('have a row for each rung', () => {
    expect(new Set(on('2026-11-23').map(row => row.rung))).toEqual(
      new Set([
        'label',
        'notified-off-label',
        'public-knowledge',
        'trial',
        'expanded-access',
        'advanced-care',
        'patient-requested',
      ]),
    )
  })

  it('need the expert panel where its recommendation is the condition', () => {
    const needed = on('2026-11-23').filter(row => row.epRequired === 'yes')
    expect(needed.map(row => row.id)).toEqual(['label-deemed-cdx', 'patient-requested-ncch1901-2026'])
  })

  it.each<[string, IsoDate]>([
    ['label-deemed-cdx', '2019-06-04'],
    ['label-within-intended-use', '2026-06-01'],
    ['expanded-access', '2016-01-22'],
  ])('%s opens on %s', (id, day) => {
    expect(ids(addDays(day, -1))).not.toContain(id)
    expect(ids(day)).toContain(id)
  })

  it('rest on something read wherever they are said to be open', () => {
    for (const row of tables.pathways.filter(one => one.running === 'yes'))
      expect(row.confidence, row.id).not.toBe('unverified')
    const unverified = tables.pathways.filter(row => row.confidence === 'unverified')
    expect(unverified.map(row => row.id)).toEqual(['patient-requested-ncch1901-2026', 'patient-requested-partner'])
  })

  it('use every page that was listed for them', () => {
    const cited = new Set([...tables.pathways, ...tables.absentPathways].flatMap(row => row.cites))
    const listed = tables.sources.filter(one => one.id.startsWith('pathways/')).map(one => one.id)
    expect(listed.filter(id => !cited.has(id))).toEqual([])
  })
})

describe('NCCH1901', () => {
  const state = (day: IsoDate) =>
    on(day)
      .filter(row => row.id.startsWith('patient-requested-ncch1901'))
      .map(row => [row.running, row.confidence])

  it.each<[IsoDate, string[][]]>([
    ['2019-10-01', []],
    ['2019-10-02', [['yes', 'secondary']]],
    ['2025-12-31', [['yes', 'secondary']]],
    ['2026-01-01', [['unknown', 'unverified']]],
    ['2026-11-23', [['unknown', 'unverified']]],
  ])('on %s: %j', (day, expected) => expect(state(day)).toEqual(expected))

  it('costs what the patient has to know', () => {
    for (const row of tables.pathways.filter(one => one.id.startsWith('patient-requested-ncch1901')))
      expect(row.fees?.en, row.id).toMatch(/44,000 yen.*380,000 yen/)
  })
})

describe('roads that Japan does not have', () => {
  it('are the two that the report asks for', () => {
    expect(tables.absentPathways.map(row => row.id)).toEqual(['compassionate-use', 'single-patient-ind'])
    for (const row of tables.absentPathways) expect(row.cites, row.id).toContain('report-2025/8')
  })
})
