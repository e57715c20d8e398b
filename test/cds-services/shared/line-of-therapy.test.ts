import { describe, expect, it } from 'vitest'
import { addDays, type Case, type DrugOrder, type Extent, type Line } from '#case'
import { asOf } from '#knowledge'
import { erasures, given, tables, today } from '#test/rule-test'
import { lineHolds, type When } from '../../../cds-services/shared/line-of-therapy.ts'

const k = asOf(tables, today)

const line = (number: number, drugs: readonly string[], more: Partial<Line> = {}): Line => ({
  number,
  basis: 'recorded',
  setting: 'advanced',
  drugs,
  start: addDays('2025-01-10', number * 60),
  end: addDays('2025-02-28', number * 60),
  endedFor: 'progression',
  refs: [],
  ...more,
})
const chemo = (more: Partial<Line> = {}) => line(1, ['carboplatin', 'paclitaxel'], more)
const endocrine = line(1, ['letrozole', 'palbociclib'])
const around: Partial<Line> = { number: 0, setting: 'perioperative' }
const { setting: _setting, ...unsaid } = chemo({ basis: 'inferred' })
const { endedFor: _endedFor, ...unended } = chemo()
const { end: _end, ...running } = line(1, ['niraparib'])
const lines = (...of: readonly Line[]): Partial<Case> => ({ therapy: { lines: of } })
const ordered = (setting: DrugOrder['setting'], state: DrugOrder['state'] = 'draft'): Partial<Case> => ({
  drugOrders: [{ drug: 'olaparib', state, ...(setting && { setting }) }],
})
const extent = (value: Extent['value']): Partial<Case> => ({ tumor: { extent: { ...(value && { value }) } } })

type Answer = 'yes' | 'no' | 'therapy.lines' | 'drugOrders.setting' | 'tumor.extent'

const rows: readonly (readonly [When, string, Partial<Case>, Answer])[] = [
  ['any', 'nothing on record', {}, 'yes'],

  ['first-line', 'not on record', {}, 'therapy.lines'],
  ['first-line', 'untreated', lines(), 'yes'],
  ['first-line', 'after surgery with chemotherapy', lines(chemo(around)), 'yes'],
  ['first-line', 'after a line', lines(chemo()), 'no'],
  ['first-line', 'after an endocrine line', lines(endocrine), 'no'],
  ['first-line', 'after a course of unsaid setting', lines(unsaid), 'therapy.lines'],
  [
    'first-line',
    'beside a partner that goes on',
    { ...lines(running), drugOrders: [{ drug: 'niraparib', state: 'active' }] },
    'therapy.lines',
  ],

  ['before-chemotherapy', 'not on record', {}, 'therapy.lines'],
  ['before-chemotherapy', 'untreated', lines(), 'yes'],
  ['before-chemotherapy', 'after an endocrine line', lines(endocrine), 'yes'],
  ['before-chemotherapy', 'after chemotherapy', lines(chemo()), 'no'],
  ['before-chemotherapy', 'after chemotherapy around surgery', lines(chemo(around)), 'yes'],
  ['before-chemotherapy', 'after chemotherapy of unsaid setting', lines(unsaid), 'therapy.lines'],

  ['later-line', 'not on record', {}, 'therapy.lines'],
  ['later-line', 'untreated', lines(), 'no'],
  ['later-line', 'after a line', lines(chemo()), 'yes'],
  ['later-line', 'after perioperative therapy alone', lines(chemo(around)), 'therapy.lines'],
  ['later-line', 'after a course of unsaid setting', lines(unsaid), 'therapy.lines'],
  ['later-line', 'the drug itself is the only line', lines(line(1, ['olaparib'])), 'no'],
  ['after-therapy', 'after a line', lines(chemo()), 'yes'],
  ['after-therapy', 'untreated', lines(), 'no'],

  ['after-chemotherapy', 'not on record', {}, 'therapy.lines'],
  ['after-chemotherapy', 'after chemotherapy', lines(chemo()), 'yes'],
  ['after-chemotherapy', 'after an endocrine line alone', lines(endocrine), 'no'],
  ['after-chemotherapy', 'after chemotherapy around surgery', lines(chemo(around)), 'therapy.lines'],

  ['after-egfr-tki', 'not on record', {}, 'therapy.lines'],
  ['after-egfr-tki', 'after osimertinib', lines(line(1, ['osimertinib'])), 'yes'],
  ['after-egfr-tki', 'after lazertinib', lines(line(1, ['amivantamab', 'lazertinib'])), 'yes'],
  ['after-egfr-tki', 'after adjuvant osimertinib', lines(line(1, ['osimertinib'], around)), 'therapy.lines'],
  ['after-egfr-tki', 'after chemotherapy', lines(chemo()), 'no'],
  ['after-egfr-tki', 'after an ALK inhibitor', lines(line(1, ['alectinib'])), 'no'],

  ['after-osimertinib', 'after osimertinib', lines(line(1, ['osimertinib'])), 'yes'],
  ['after-osimertinib', 'after gefitinib alone', lines(line(1, ['gefitinib'])), 'therapy.lines'],
  ['after-osimertinib', 'after chemotherapy', lines(chemo()), 'no'],

  ['maintenance', 'not on record', {}, 'therapy.lines'],
  ['maintenance', 'untreated', lines(), 'no'],
  ['maintenance', 'the line before was completed', lines(chemo({ endedFor: 'completed' })), 'yes'],
  ['maintenance', 'the line before ended for progression', lines(chemo()), 'no'],
  ['maintenance', 'the line before ended for toxicity', lines(chemo({ endedFor: 'toxicity' })), 'therapy.lines'],
  ['maintenance', 'why the line before ended is not on record', lines(unended), 'therapy.lines'],
  [
    'maintenance',
    'it is being given, the line before completed',
    lines(chemo({ endedFor: 'completed' }), line(2, ['olaparib'])),
    'yes',
  ],
  ['maintenance', 'it is being given after progression', lines(chemo(), line(2, ['olaparib'])), 'no'],
  ['maintenance', 'it was part of the line before', lines(line(1, ['carboplatin', 'olaparib'])), 'therapy.lines'],
  [
    'maintenance',
    'only perioperative therapy was completed',
    lines(chemo({ ...around, endedFor: 'completed' })),
    'therapy.lines',
  ],
  ['relapse-maintenance', 'after one line', lines(chemo({ endedFor: 'completed' })), 'no'],
  ['relapse-maintenance', 'after two', lines(chemo(), chemo({ number: 2, endedFor: 'completed' })), 'yes'],
  ['relapse-maintenance', 'after two, the second for progression', lines(chemo(), chemo({ number: 2 })), 'no'],

  ['perioperative', 'nothing on record', {}, 'drugOrders.setting'],
  ['perioperative', 'ordered so', { ...ordered('perioperative'), ...extent('resectable') }, 'yes'],
  ['perioperative', 'ordered so, the extent not on record', ordered('perioperative'), 'tumor.extent'],
  ['perioperative', 'ordered so, but metastatic', { ...ordered('perioperative'), ...extent('metastatic') }, 'no'],
  ['perioperative', 'ordered for advanced disease', { ...ordered('advanced'), ...extent('resectable') }, 'no'],
  [
    'perioperative',
    'resectable, no setting ordered',
    { ...ordered(undefined), ...extent('resectable') },
    'drugOrders.setting',
  ],
  ['perioperative', 'recurrent', extent('recurrent'), 'no'],
]

const said = (when: When, c: Case): string => {
  const is = lineHolds(when, 'olaparib', c, k)
  return typeof is === 'object' ? is.missing.join(' ') : is
}

describe('the line of therapy a label asks for', () => {
  it.each(rows)('%s, %s', (when, _, facts, expected) => expect(said(when, given(facts))).toBe(expected))

  it.each(rows)('%s, %s: forgetting a fact may open it, never flip it', (when, _, facts, expected) => {
    const other = { yes: 'no', no: 'yes' }[expected as 'yes' | 'no']
    for (const [what, less] of erasures(given(facts))) expect(said(when, less), what).not.toBe(other ?? 'neither')
  })
})
