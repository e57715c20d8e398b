import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#cards'
import { type Case, epRoles, type IsoDate, type Member } from '#case'
import { given, tables } from '#test/rule-test'
import { type Outcome, outcomes } from '../../../cds-services/ep-quorum/outcome.ts'
import { epQuorum } from '../../../cds-services/ep-quorum/service.ts'
import {
  aged,
  attending,
  bioinformatician,
  complete,
  counselor,
  geneticist,
  invited,
  meeting,
  member,
  members,
  molecular,
  pathologist,
  pediatrician,
  without,
} from './cases.ts'

function decided(facts: Partial<Case>, locale: 'ja' | 'en' = 'ja') {
  const author = { patient: 'Patient/1', practitioner: 'Practitioner/1' }
  const c = given(facts)
  const [card] = answer(epQuorum, { c, hook: 'appointment-book', locale, tables, author, uuid: name => name })
  if (card === undefined) throw new Error('no card')
  return { ...card.extension['org.w3id.shirube.decision'], card }
}

const both = member('pathologist', 'pathologist', 'molecular-genetics')
const doubled = meeting(...without(pathologist, molecular), both)

describe('the outcome of ep-quorum', () => {
  it.each<[string, Partial<Case>, string, object]>([
    ['everyone attends', complete, 'quorum', { mode: 'real-time' }],
    ['a six-year-old without キ', aged(6), 'no-quorum', { missingRoles: ['paediatric-oncology'] }],
    ['a six-year-old with キ', aged(6, { meeting: meeting(...members, pediatrician) }), 'quorum', {}],
    [
      'sequencing in house without カ',
      { ...complete, facility: { type: 'hub', sequencing: 'in-house' } },
      'no-quorum',
      { missingRoles: ['bioinformatics'] },
    ],
    [
      'two chairs empty',
      { ...complete, meeting: meeting(...without(geneticist, counselor)) },
      'no-quorum',
      { missingRoles: ['geneticist', 'genetic-counsellor'] },
    ],
    [
      'an empty chair and a doubled one',
      { ...complete, meeting: meeting(...without(pathologist, molecular, geneticist), both) },
      'no-quorum',
      { missingRoles: ['geneticist'] },
    ],
    [
      'a doubled chair',
      { ...complete, meeting: doubled },
      'flag',
      { overlaps: [{ person: 'Practitioner/pathologist', roles: ['pathologist', 'molecular-genetics'] }] },
    ],
    [
      'no birth date',
      { tumor: { kind: 'solid' }, facility: { type: 'hub', sequencing: 'outsourced' }, meeting: meeting(...members) },
      'flag',
      {},
    ],
    ['a reply is owed', { ...complete, meeting: meeting(...without(attending), invited(attending)) }, 'flag', {}],
    [
      'a blood cancer, a chair empty',
      { ...complete, tumor: { kind: 'hematologic' }, meeting: meeting(...without(geneticist)) },
      'flag',
      {},
    ],
    [
      'held elsewhere, a chair empty',
      { ...complete, facility: { type: 'cooperative' }, meeting: meeting(...without(geneticist)) },
      'flag',
      {},
    ],
    [
      'not known where it is held, a chair empty',
      { ...complete, facility: {}, meeting: meeting(...without(geneticist)) },
      'flag',
      {},
    ],
  ])('%s', (_, facts, outcome, values) => {
    const decision = decided(facts)
    expect(decision.outcome).toBe(outcome)
    expect(decision.values).toMatchObject(values)
    expect('missingRoles' in decision.values).toBe('missingRoles' in values)
  })

  it('names what is missing, where that is all that keeps it open', () => {
    const { patient: _, ...ageless } = complete
    expect(decided(ageless)).toMatchObject({ outcome: 'flag', missing: ['patient.birthDate'] })
    expect(decided(ageless).card.summary).toContain('生年月日')
  })
})

describe('the law of the day of the meeting', () => {
  const circulated = { ...meeting(...members), mode: 'round-robin' as const }
  it.each<[IsoDate, Partial<Case>, string, string, string]>([
    ['2024-02-27', { meeting: circulated }, 'flag', 'ep-2022', 'narrow-list-not-held'],
    [
      '2024-02-28',
      { meeting: circulated, profile: { alterations: [] }, ccat: { secondaryFinding: { value: 'none' } } },
      'quorum',
      'ep-2024',
      'case-may-circulate',
    ],
    [
      '2025-07-06',
      {
        meeting: circulated,
        profile: { alterations: [{ gene: 'BRAF' }] },
        ccat: { secondaryFinding: { value: 'suspected' } },
      },
      'no-quorum',
      'ep-2024',
      'case-needs-real-time',
    ],
    ['2025-07-07', { meeting: circulated }, 'quorum', 'ep-2025', 'either-form-is-allowed'],
    ['2025-07-06', { meeting: doubled }, 'flag', 'ep-2024', 'overlap-not-settled'],
    ['2025-07-07', { meeting: doubled }, 'flag', 'ep-2025', 'overlap-detail-not-read'],
  ])('%s: %o', (on, facts, outcome, regime, why) => {
    const held = { ...complete, ...facts }
    const then = { ...held, asOf: on, ...(held.meeting && { meeting: { ...held.meeting, on } }) }
    expect(decided(then)).toMatchObject({ outcome, regime, standing: 'in-force' })
    expect(decided(then).reasons.map(one => one.why)).toContain(why)
  })

  it('is that of the meeting even when asked later, and says that it has lapsed', () => {
    const past = { ...complete, meeting: { ...circulated, on: '2024-02-20' as const } }
    expect(decided({ ...past, asOf: '2026-06-15' })).toMatchObject({
      asOf: '2026-06-15',
      regime: 'ep-2022',
      standing: 'lapsed',
      outcome: 'flag',
    })
  })

  it('is that of the day asked for a meeting to come', () => {
    expect(decided({ ...complete, asOf: '2025-07-06', meeting: { ...circulated, on: '2025-07-08' } }).regime).toBe(
      'ep-2024',
    )
  })
})

describe('what the card offers', () => {
  it('is a draft Task to invite each missing role, for the patient, by the meeting', () => {
    const { card } = decided(aged(6, { meeting: meeting(...without(geneticist)) }))
    const tasks = (card.suggestions ?? []).flatMap(one => one.actions.map(action => action.resource))
    expect(tasks).toMatchObject([
      {
        resourceType: 'Task',
        status: 'draft',
        intent: 'proposal',
        for: { reference: 'Patient/1' },
        restriction: { period: { end: '2026-06-22' } },
        input: [{ valueCodeableConcept: { coding: [{ code: 'geneticist' }] } }],
      },
      { input: [{ valueCodeableConcept: { coding: [{ code: 'paediatric-oncology' }] } }] },
    ])
  })

  it('is the panel of the partner, where the hospital holds none itself', () => {
    const referTo = [{ name: '架空大学病院', for: ['expert-panel' as const], url: 'https://hospital.example.jp/ep' }]
    const { card } = decided({ ...complete, facility: { type: 'cooperative', referTo } })
    expect(card.detail).toContain('紹介先（当院の設定）：架空大学病院（エキスパートパネル）')
    expect(card.links?.[0]).toMatchObject({ url: 'https://hospital.example.jp/ep' })
    expect(decided({ ...complete, facility: { ...complete.facility, referTo } }).card.detail).not.toContain(
      '架空大学病院',
    )
  })

  it('is nothing where nobody is missing for certain', () => {
    expect(decided(complete).card.suggestions).toBeUndefined()
    expect(decided({ ...complete, meeting: doubled }).card.suggestions).toBeUndefined()
  })
})

const somebody: fc.Arbitrary<Member> = fc.record(
  {
    person: fc.constantFrom(
      'Practitioner/a',
      'Practitioner/b',
      'Practitioner/c',
      'Practitioner/d',
      'Practitioner/e',
      'Practitioner/f',
    ),
    roles: fc.uniqueArray(fc.constantFrom(...epRoles), { maxLength: 3 }),
    reply: fc.constantFrom('accepted', 'accepted', 'accepted', 'declined', 'tentative', 'needs-action'),
  },
  { requiredKeys: ['roles'] },
)
const booking = fc.record({
  who: fc.oneof(
    fc.array(somebody, { maxLength: 12 }),
    fc
      .tuple(
        fc.subarray([...members, bioinformatician, pediatrician], { minLength: 6 }),
        fc.array(somebody, { maxLength: 3 }),
      )
      .map(all => all.flat()),
  ),
  asOf: fc.constantFrom<IsoDate>('2024-02-27', '2024-02-28', '2025-07-06', '2025-07-07', '2026-06-15'),
  sequencing: fc.constantFrom('in-house' as const, 'outsourced' as const),
  age: fc.integer({ min: 0, max: 80 }),
})
const caseOf = ({ who, asOf, sequencing, age }: typeof booking extends fc.Arbitrary<infer B> ? B : never) =>
  aged(age, { asOf, facility: { type: 'hub', sequencing }, meeting: meeting(...who) })

describe('any booking', () => {
  it('has one card, with an outcome, a short summary and every chair', () => {
    fc.assert(
      fc.property(booking, fc.constantFrom('ja' as const, 'en' as const), (one, locale) => {
        const { outcome, values, card } = decided(caseOf(one), locale)
        expect(outcomes).toContain(outcome)
        expect(card.summary.length).toBeLessThan(140)
        expect(values.seats).toHaveLength(8)
      }),
      { numRuns: 300, seed: 20261126 },
    )
  })

  it('keeps its answer in whatever order people are invited', () => {
    fc.assert(
      fc.property(booking, one => {
        const turned = { ...one, who: [...one.who].reverse() }
        expect(decided(caseOf(turned)).outcome).toBe(decided(caseOf(one)).outcome)
      }),
      { numRuns: 300, seed: 20261126 },
    )
  })

  it('never loses a quorum by somebody more, who takes one role and accepts', () => {
    fc.assert(
      fc.property(booking, fc.constantFrom(...epRoles), (one, role) => {
        const more = { ...one, who: [...one.who, member('more', role)] }
        const rank = (of: string) => outcomes.indexOf(of as Outcome)
        expect(rank(decided(caseOf(more)).outcome)).toBeGreaterThanOrEqual(rank(decided(caseOf(one)).outcome))
      }),
      { numRuns: 300, seed: 20261126 },
    )
  })

  it('has a quorum only where as many people accept as roles are needed', () => {
    let found = 0
    fc.assert(
      fc.property(booking, one => {
        const { outcome, values } = decided(caseOf(one))
        if (outcome !== 'quorum') return
        found++
        const needed = (values.seats as { role: string; needed: { is: string } }[]).filter(
          seat => seat.needed.is === 'yes' && seat.role !== 'attending',
        )
        const people = new Set(one.who.flatMap(({ reply, person }) => (reply === 'accepted' && person ? person : [])))
        expect(people.size).toBeGreaterThanOrEqual(needed.length)
      }),
      { numRuns: 1000, seed: 20261126 },
    )
    expect(found).toBeGreaterThan(0)
  })
})
