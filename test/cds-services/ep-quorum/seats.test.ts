import { describe, expect, it } from 'vitest'
import type { Case, EpRole } from '#case'
import { asOf } from '#knowledge'
import { given, tables } from '#test/rule-test'
import { seats } from '../../../cds-services/ep-quorum/seats.ts'
import { aged, attending, complete, counselor, declining, hub, invited, meeting, members, without } from './cases.ts'

const of = (facts: Partial<Case>) => seats(given(facts), asOf(tables, given(facts).asOf))
const seat = (role: EpRole, facts: Partial<Case>) => of(facts).find(one => one.role === role)

describe('the chairs of a meeting', () => {
  it('stand in the order of the notice, the attending physician last', () => {
    expect(of(complete).map(one => one.name.ja.charAt(0))).toEqual(['ア', 'イ', 'ウ', 'エ', 'オ', 'カ', 'キ', '主'])
  })

  it('are none where nothing is booked, or our table knows no roles', () => {
    expect(of({})).toEqual([])
    expect(of({ ...complete, asOf: '2022-03-02' })).toEqual([])
  })

  it('say who sits, who is asked and who has declined', () => {
    const facts = {
      ...complete,
      meeting: meeting(...without(counselor, attending), invited(counselor), declining(attending)),
    }
    expect(seat('drug-therapy', facts)).toMatchObject({ standing: 'filled', filledBy: ['Practitioner/oncologist'] })
    expect(seat('genetic-counsellor', facts)).toMatchObject({
      standing: 'awaiting',
      awaiting: ['Practitioner/counselor'],
    })
    expect(seat('attending', facts)).toMatchObject({ standing: 'empty', declined: ['Practitioner/attending'] })
  })

  it('say where the information stands in for the attending physician', () => {
    const facts = {
      ...complete,
      meeting: { ...meeting(...without(attending)), supplied: [{ ref: 'DocumentReference/1' }] },
    }
    expect(seat('attending', facts)).toMatchObject({ standing: 'supplied', needed: { is: 'no' } })
  })

  it.each<[EpRole, Partial<Case>, string, RegExp]>([
    ['bioinformatics', complete, 'no', /外部に委託/],
    ['bioinformatics', { ...complete, facility: { ...hub, sequencing: 'in-house' } }, 'yes', /自施設/],
    ['bioinformatics', { ...complete, facility: { type: 'hub' } }, 'unknown', /記録にありません：シークエンス/],
    ['paediatric-oncology', aged(6), 'yes', /6歳/],
    ['paediatric-oncology', aged(16), 'unknown', /16歳/],
    ['paediatric-oncology', complete, 'no', /65歳/],
    ['pathologist', complete, 'yes', /常に/],
  ])('%s: needed, and why', (role, facts, is, why) => {
    expect(seat(role, facts)?.needed).toMatchObject({ is, why: { ja: expect.stringMatching(why) } })
  })

  it('name the paragraphs of the day', () => {
    expect(seat('pathologist', { ...complete, asOf: '2024-02-27' })?.cites).toEqual(['ep-2022/members'])
    expect(seat('pathologist', { ...complete, asOf: '2024-02-28' })?.cites).toEqual(['ep-2024/members'])
    expect(of({ ...complete, meeting: meeting(...members) }).flatMap(one => one.cites)).not.toContain('ep-2024/members')
  })
})
