import { describe, expect, it } from 'vitest'
import { administration, caseOf, own, prescription, request, unknownSection } from './record.ts'

type Asked = Parameters<typeof caseOf>[1]

const ordered = (resources: readonly object[], asked?: Asked) => caseOf(resources, asked).drugOrders
const draft = (text: string, more: object = {}) => prescription(text, '2026-06-15', { status: 'draft', ...more })
const drafts = (orders: readonly object[], record: readonly object[] = [], asked?: Asked) =>
  ordered(record, { ...asked, orders })?.filter(({ state }) => state === 'draft')
const open = (text: string, authoredOn: string, more: object = {}) =>
  prescription(text, authoredOn, { status: 'active', ...more })

/** An injection as JP Core sends it. */
const injection = (texts: readonly string[], more: object = {}) =>
  draft('', {
    medicationCodeableConcept: undefined,
    medicationReference: { reference: '#mixed' },
    contained: [
      {
        resourceType: 'Medication',
        id: 'mixed',
        ingredient: texts.map(text => ({ itemCodeableConcept: { text } })),
      },
    ],
    ...more,
  })

describe('drafts in question', () => {
  it('give an order each', () =>
    expect(drafts([draft('タグリッソ錠80mg', { id: 'a' }), draft('アムロジピン錠5mg')])).toEqual([
      { drug: 'osimertinib', state: 'draft', on: '2026-06-15', earlierCycles: 0, ref: 'MedicationRequest/a' },
    ]))
  it('and one for each anticancer ingredient of an injection', () =>
    expect(drafts([injection(['生理食塩液', 'パクリタキセル注', 'カルボプラチン注'])])).toMatchObject([
      { drug: 'paclitaxel', state: 'draft' },
      { drug: 'carboplatin', state: 'draft' },
    ]))
  it('need neither an id nor a day', () =>
    expect(drafts([draft('タグリッソ', { id: undefined, authoredOn: undefined })])).toEqual([
      { drug: 'osimertinib', state: 'draft', on: '2026-06-15', earlierCycles: 0 },
    ]))
  it('are none where other things are ordered', () => {
    const panel = request(own('panel', 'foundationone-cdx'), { status: 'draft' })
    expect(drafts([panel], [open('タグリッソ', '2026-06-01')])).toEqual([])
    expect(drafts([panel], [], { sections: { medicationRequests: unknownSection } })).toEqual([])
  })
  it('are not what else lies in the bundle', () =>
    expect(ordered([], { orders: [draft('タグリッソ')], draftResources: [draft('イレッサ')] })).toMatchObject([
      { drug: 'osimertinib' },
    ]))
  it('stand beside what is running, since a combination may be ordered in parts', () =>
    expect(ordered([open('ベバシズマブ', '2026-06-01')], { orders: [draft('タグリッソ')] })).toMatchObject([
      { drug: 'osimertinib', state: 'draft' },
      { drug: 'bevacizumab', state: 'active' },
    ]))
  it('do not bring in other drafts on record', () =>
    expect(
      ordered([draft('イレッサ', { id: 'other' })], { orders: [draft('タグリッソ', { id: 'this' })] }),
    ).toMatchObject([{ drug: 'osimertinib' }]))
  it('that must not be given are none', () => expect(drafts([draft('タグリッソ', { doNotPerform: true })])).toEqual([]))

  it.each([
    ['requests', [prescription('ドセタキセル', '2026-05-04'), prescription('ドセタキセル', '2026-05-25')], 2],
    ['administrations', [administration('ドセタキセル', '2026-05-25')], 1],
    [
      'a cycle on record as both',
      [prescription('ドセタキセル', '2026-05-25'), administration('ドセタキセル', '2026-05-26')],
      1,
    ],
    ['other drugs', [prescription('カルボプラチン', '2026-06-08')], 0],
    ['another course', [prescription('ドセタキセル', '2025-01-10')], 0],
    [
      'the same drug with a partner',
      [prescription('ドセタキセル', '2026-05-25'), prescription('ラムシルマブ', '2026-05-25')],
      1,
    ],
  ])('count earlier cycles: %s', (_, record, count) =>
    expect(drafts([draft('ドセタキセル')], record)).toMatchObject([{ earlierCycles: count }]),
  )

  it.each([
    ['術後補助化学療法', 'perioperative'],
    ['二次治療', 'advanced'],
    ['', undefined],
  ])('setting by words: %s', (text, setting) =>
    expect(drafts([draft('ドセタキセル', { reasonCode: [{ text }] })])?.[0]?.setting).toBe(setting),
  )
  it('setting of the line it continues', () =>
    expect(
      drafts(
        [draft('ドセタキセル')],
        [prescription('ドセタキセル', '2026-05-25', { reasonCode: [{ text: '二次治療' }] })],
      ),
    ).toMatchObject([{ setting: 'advanced', earlierCycles: 1 }]))
})

describe('on record', () => {
  it.each(['active', 'on-hold'])('%s requests', status =>
    expect(ordered([open('タグリッソ', '2025-12-01', { id: 'a', status })])).toEqual([
      { drug: 'osimertinib', state: 'active', on: '2025-12-01', earlierCycles: 0, ref: 'MedicationRequest/a' },
    ]),
  )
  it('drafts', () => expect(ordered([draft('タグリッソ')])).toMatchObject([{ drug: 'osimertinib', state: 'draft' }]))
  it.each([
    ['stopped', open('タグリッソ', '2026-06-01', { status: 'stopped' })],
    ['cancelled', open('タグリッソ', '2026-06-01', { status: 'cancelled' })],
    ['a proposal', open('タグリッソ', '2026-06-01', { intent: 'proposal' })],
    [
      'over',
      open('タグリッソ', '2026-01-01', {
        dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2026-01-01', end: '2026-02-01' } } } }],
      }),
    ],
    ['seen later', open('タグリッソ', '2026-06-16')],
    ['no anticancer drug', open('アムロジピン', '2026-06-01')],
  ])('not one that is %s', (_, one) => expect(ordered([one])).toEqual([]))

  it.each([
    ['2026-05-04', 1],
    ['2026-05-03', 0],
  ])('a completed prescription of %s', (authoredOn, count) =>
    expect(ordered([prescription('タグリッソ', authoredOn)])).toHaveLength(count),
  )
  it('not of a drug that was stopped since', () =>
    expect(
      ordered([
        prescription('ゲムシタビン', '2026-05-25'),
        prescription('nab-パクリタキセル', '2026-05-25'),
        prescription('nab-パクリタキセル', '2026-06-08', { status: 'stopped' }),
      ]),
    ).toMatchObject([{ drug: 'gemcitabine' }]))
  it('not after the line has ended', () => {
    const ended = { statusReason: { text: '増悪のため' } }
    expect(ordered([prescription('タグリッソ', '2026-06-01', ended)])).toEqual([])
  })
  it('not after another line has begun', () =>
    expect(
      ordered([
        prescription('カルボプラチン', '2026-05-06', { reasonCode: [{ text: '一次治療' }] }),
        prescription('ドセタキセル', '2026-06-08', { reasonCode: [{ text: '二次治療' }] }),
      ]),
    ).toMatchObject([{ drug: 'docetaxel', state: 'active', setting: 'advanced' }]))
  it('the latest of each drug of the regimen, with its cycles', () => {
    const cycle = (on: string) => [prescription('ゲムシタビン', on), prescription('nab-パクリタキセル', on)]
    expect(ordered([...cycle('2026-05-11'), ...cycle('2026-05-25'), ...cycle('2026-06-08')])).toMatchObject([
      { drug: 'gemcitabine', on: '2026-06-08', earlierCycles: 2 },
      { drug: 'nab-paclitaxel', on: '2026-06-08', earlierCycles: 2 },
    ])
  })
  it('what is known from its administration alone', () =>
    expect(ordered([administration('ドセタキセル', '2026-06-01')])).toMatchObject([
      { drug: 'docetaxel', state: 'active', on: '2026-06-01' },
    ]))
})

describe('silence', () => {
  const unknown = { sections: { medicationRequests: unknownSection } }
  it('unknown is not none', () => expect(ordered([], unknown)).toBeUndefined())
  it('but what is there is there', () =>
    expect(ordered([administration('ドセタキセル', '2026-06-01')], unknown)).toHaveLength(1))
  it('answered and empty is none', () => expect(ordered([])).toEqual([]))
})

describe('planned days', () => {
  const timed = (...timings: object[]) => ({ dosageInstruction: timings.map(timing => ({ timing })) })

  it.each<[string, object, readonly string[] | undefined]>([
    ['none, whatever day the order was written', {}, undefined],
    [
      'the first of a period',
      timed({ repeat: { boundsPeriod: { start: '2026-06-16', end: '2026-06-30' } } }),
      ['2026-06-16'],
    ],
    ['every single day', timed({ event: ['2026-06-23', '2026-06-16T09:00:00+09:00'] }), ['2026-06-16', '2026-06-23']],
    ['an evening in UTC that is the next day in Tokyo', timed({ event: ['2026-06-15T20:00:00Z'] }), ['2026-06-16']],
    ['nothing that is no day', timed({ event: ['明日'] }), undefined],
  ])('%s', (_, more, planned) => {
    expect(drafts([draft('タグリッソ', more)])?.map(one => one.planned)).toEqual([planned])
  })

  it('of two orders for the same drug are both kept', () => {
    const cycles = ['2026-06-30', '2026-06-16'].map(day => open('ゲムシタビン', '2026-06-01', timed({ event: [day] })))
    expect(ordered(cycles)?.map(one => one.planned)).toEqual([['2026-06-16', '2026-06-30']])
  })
})
