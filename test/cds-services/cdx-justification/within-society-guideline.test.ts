import { describe, expect, it } from 'vitest'
import type { Case } from '#case'
import { asOf, type Tables } from '#knowledge'
import type { Reason } from '#rule'
import { type Row, ruleTestFor, tables } from '#test/rule-test'
import { withinSocietyGuideline } from '../../../cds-services/cdx-justification/rules/within-society-guideline.ts'
import { cdxJustification } from '../../../cds-services/cdx-justification/service.ts'
import { outcomeOf } from '../ask-service.ts'
import { story, tumor } from './cases.ts'
import { signedTables, unsignedTables } from './society-tables.ts'

const ncc = story('capivasertib, PIK3CA by NCC Oncopanel')
const reviewed: Case = { ...ncc, expertPanel: { held: true, heldOn: '2026-06-05', recommended: [] } }
const waived = story('capivasertib, PIK3CA by FoundationOne CDx, panel waived')
const nccWaived: Case = { ...waived, profile: { ...waived.profile, panel: 'ncc-oncopanel' } }
const unread: Case = { ...reviewed, profile: { panel: 'ncc-oncopanel', outcome: 'profile', use: 'profile' } }

const rows: readonly Row<Reason<ReturnType<typeof withinSocietyGuideline>>>[] = [
  ['listed, found by a panel of the list, and reviewed', reviewed, 'within-society-guideline'],
  ['the last day before the list', { ...reviewed, asOf: '2025-06-10' }, 'not-on-a-society-list'],
  ['the first day of the list', { ...reviewed, asOf: '2025-06-11' }, 'within-society-guideline'],
  ['another cancer', { ...reviewed, tumor: tumor('gastric') }, 'not-on-a-society-list'],
  ['the cancer not told', { ...reviewed, tumor: { kind: 'solid' } }, ['tumor.groups']],
  [
    'another panel',
    { ...reviewed, profile: { ...reviewed.profile, panel: 'foundationone-cdx' } },
    'not-on-a-society-list',
  ],
  ['variants not read', unread, ['profile.alterations']],
  ['marker not found', { ...reviewed, profile: { ...reviewed.profile, alterations: [] } }, 'not-on-a-society-list'],
  ['not reviewed, before a waiver existed', { ...ncc, asOf: '2026-05-31' }, 'listed-but-not-reviewed'],
  ['whether it was reviewed not known', { ...ncc, expertPanel: {} }, ['expertPanel']],
  ['panel result not on record', { asOf: '2026-06-15', expertPanel: { held: true } }, ['profile']],
  ['waived', nccWaived, 'listed-and-panel-waived'],
]

const unsigned: typeof rows = [
  ['a row that nobody has signed', reviewed, 'society-row-unverified'],
  ['such a row, and another cancer', { ...reviewed, tumor: tumor('gastric') }, 'not-on-a-society-list'],
]

describe('over a signed row', () => {
  const rule = withinSocietyGuideline('capivasertib')
  it('another drug is not on the list', () =>
    expect(withinSocietyGuideline('olaparib').decide(reviewed, asOf(signedTables, reviewed.asOf))).toMatchObject({
      why: 'not-on-a-society-list',
    }))
  it('our own table holds none', () => {
    expect(tables.societyUses).toEqual([])
    expect(rule.decide(reviewed, asOf(tables, reviewed.asOf))).toMatchObject({ why: 'not-on-a-society-list' })
  })
})

describe('what the pharmacy is told of a listed use', () => {
  it.each<readonly [string, Case, Tables, string]>([
    ['signed and reviewed', reviewed, signedTables, 'justified-guideline'],
    [
      'recommended as well: the list speaks first',
      { ...reviewed, expertPanel: { ...reviewed.expertPanel, held: true, recommended: ['capivasertib'] } },
      signedTables,
      'justified-guideline',
    ],
    ['the panel waived: open in law', nccWaived, signedTables, 'cannot-tell'],
    ['not signed', reviewed, unsignedTables, 'cannot-tell'],
    ['not listed', reviewed, tables, 'no-result'],
    [
      'the companion test itself',
      story('capivasertib, PIK3CA by FoundationOne CDx, panel held'),
      signedTables,
      'justified-cdx',
    ],
    ['a label for another cancer', { ...reviewed, tumor: tumor('gastric') }, signedTables, 'label-mismatch'],
  ])('%s', (_, c, over, expected) => expect(outcomeOf(cdxJustification, c, over)).toBe(expected))
})

ruleTestFor(withinSocietyGuideline, { capivasertib: rows, fulvestrant: unsigned }, signedTables)
