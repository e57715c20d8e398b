import { type Case, type EpRole, epRoles, labels, type Member, type MissingFact, type Phrase } from '#case'
import type { Knowledge } from '#knowledge'
import type { Answer, SourceId } from '#rule'
import { neededWords, needWords } from './need-words.ts'
import { type Need, needOf, roleRow } from './needs.ts'
import { attends, type Standing, standingOf } from './standing.ts'

/** One chair of an expert-panel meeting, as a page may draw it. */
export interface Seat {
  readonly role: EpRole
  readonly name: Phrase
  /** Whether somebody has to sit here, and why; `unknown`: the law or the record leaves it open. */
  readonly needed: { readonly is: Answer; readonly why: Phrase; readonly missing: readonly MissingFact[] }
  /** `supplied`: nobody attends, and the information is there instead. */
  readonly standing: Standing['is'] | 'supplied'
  /** References of those who have accepted, of those still to answer, and of those who declined. */
  readonly filledBy: readonly string[]
  readonly awaiting: readonly string[]
  readonly declined: readonly string[]
  /** The paragraphs behind it, ids in knowledge/sources. */
  readonly cites: readonly SourceId[]
}

/**
 * The chairs ア to キ and the attending physician's, for the meeting of a case on the day of `k`. Pure; empty where
 * no meeting is being booked, or where our table has no roles on that day. For solid-tumor panels held by this hospital.
 */
export function seats(c: Case, k: Knowledge): readonly Seat[] {
  if (c.meeting === undefined) return []
  return epRoles.filter(role => k.epRoles.some(row => row.role === role)).map(role => seatOf(role, c, k))
}

function seatOf(role: EpRole, c: Case, k: Knowledge): Seat {
  const row = roleRow(role, k)
  const need = needOf(role, c, k)
  const standing = standingOf(role, c.meeting)
  const invited = c.meeting?.members?.filter(one => one.roles?.includes(role)) ?? []
  const declined = invited.filter(one => one.reply === 'declined')
  const supplied = need.is === 'no' && need.why === 'data-supplied' && standing.is !== 'filled'
  return {
    role,
    name: row.name,
    needed: { is: need.is, why: whyOf(need), missing: 'missing' in need ? need.missing : [] },
    standing: supplied ? 'supplied' : standing.is,
    filledBy: called(invited.filter(attends)),
    awaiting: called(invited.filter(one => !attends(one) && !declined.includes(one))),
    declined: called(declined),
    cites: row.cites,
  }
}

const called = (members: readonly Member[]) => members.map(one => one.person ?? one.name ?? '')

function whyOf(need: Need): Phrase {
  if ('missing' in need)
    return {
      ja: `記録にありません：${need.missing.map(fact => labels[fact].ja).join('、')}`,
      en: `Not on record: ${need.missing.map(fact => labels[fact].en).join(', ')}`,
    }
  const sentence = { ...needWords, ...neededWords }['open' in need ? need.open : need.why]
  return { ja: sentence.ja(need.facts), en: sentence.en(need.facts) }
}
