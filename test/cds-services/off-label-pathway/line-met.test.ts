import { describe, expect, it } from 'vitest'
import type { Case, Line } from '#case'
import { asOf } from '#knowledge'
import { erasures, given, tables, today } from '#test/rule-test'
import { lineMet } from '../../../cds-services/off-label-pathway/insured/line-met.ts'
import { line } from './cases.ts'

const k = asOf(tables, today)
type When = Parameters<typeof lineMet>[0]
const met = (when: When, c: Case) => lineMet(when, 'olaparib', c, k).is

const chemo = (more: Partial<Line> = {}): Line => ({ ...line(1, 'carboplatin', 'paclitaxel'), ...more })
const { setting: _setting, ...unset } = chemo()
const { endedFor: _endedFor, ...unended } = chemo()
const lines = (...of: readonly Line[]): Partial<Case> => ({ therapy: { lines: of } })
const ordered = (setting: 'perioperative' | 'advanced'): Partial<Case> => ({
  drugOrders: [{ drug: 'olaparib', setting }],
})
const extent = (value: 'resectable' | 'metastatic' | 'recurrent'): Partial<Case> => ({ tumor: { extent: { value } } })

const rows: readonly (readonly [When, string, Partial<Case>, 'yes' | 'no' | 'missing'])[] = [
  ['any', 'nothing on record', {}, 'yes'],
  ['first-line', 'not on record', {}, 'missing'],
  ['first-line', 'untreated', lines(), 'yes'],
  ['first-line', 'after surgery with chemotherapy', lines(chemo({ setting: 'perioperative' })), 'yes'],
  ['first-line', 'after a line', lines(chemo()), 'no'],
  ['first-line', 'after a course of unsaid setting', lines(unset), 'missing'],
  ['first-line', 'after endocrine therapy', lines(line(1, 'letrozole', 'palbociclib')), 'yes'],
  ['later-line', 'not on record', {}, 'missing'],
  ['later-line', 'untreated', lines(), 'no'],
  ['later-line', 'after a line', lines(chemo()), 'yes'],
  ['later-line', 'the drug itself is the only line', lines(line(1, 'olaparib')), 'no'],
  ['after-therapy', 'after a line', lines(chemo()), 'yes'],
  ['after-egfr-tki', 'after osimertinib', lines(line(1, 'osimertinib')), 'yes'],
  ['after-egfr-tki', 'after chemotherapy', lines(chemo()), 'no'],
  ['maintenance', 'not on record', {}, 'missing'],
  ['maintenance', 'untreated', lines(), 'no'],
  ['maintenance', 'the line before was completed', lines(chemo({ endedFor: 'completed' })), 'yes'],
  ['maintenance', 'the line before ended for progression', lines(chemo()), 'no'],
  ['maintenance', 'why the line before ended is not on record', lines(unended), 'missing'],
  ['maintenance', 'it is being given', lines(chemo(), line(2, 'olaparib')), 'yes'],
  ['relapse-maintenance', 'after one line', lines(chemo({ endedFor: 'completed' })), 'no'],
  ['relapse-maintenance', 'after two', lines(chemo(), chemo({ number: 2, endedFor: 'completed' })), 'yes'],
  ['perioperative', 'nothing on record', {}, 'missing'],
  ['perioperative', 'ordered so', { ...ordered('perioperative'), ...extent('resectable') }, 'yes'],
  ['perioperative', 'ordered so, the extent not on record', ordered('perioperative'), 'missing'],
  ['perioperative', 'ordered so, but metastatic', { ...ordered('perioperative'), ...extent('metastatic') }, 'no'],
  ['perioperative', 'ordered for advanced disease', { ...ordered('advanced'), ...extent('resectable') }, 'no'],
  ['perioperative', 'not ordered, recurrent', extent('recurrent'), 'no'],
  ['perioperative', 'not ordered, resectable', extent('resectable'), 'missing'],
]

describe('the line of therapy a label asks for', () => {
  it.each(rows)('%s, %s', (when, _, facts, expected) => expect(met(when, given(facts))).toBe(expected))

  it.each(rows)('%s, %s: forgetting a fact never flips it', (when, _, facts, expected) => {
    for (const [what, less] of erasures(given(facts))) expect([expected, 'missing'], what).toContain(met(when, less))
  })
})
