import type { Note, Told } from '#cards'
import type { Member } from '#case'
import { openReasons } from '#rule'
import { referralNotes } from '../shared/facility-advice.ts'
import type { Outcome } from './outcome.ts'
import { seats } from './seats.ts'
import { attends } from './standing.ts'

/** What stands beside the answer: what the secretary still has to see to, and what the notice asks of the membership. */
export const notes = (told: Told<Outcome>): readonly Note[] => [
  ...host(told),
  ...otherMeetings(told),
  ...replies(told),
  ...supplied(told),
  ...attendingAsMember(told),
  ...membership(told),
  ...agreement(told),
  ...past(told),
]

/** Where the panel is held that this hospital sends its cases to. */
const host = ({ c, finding }: Told<Outcome>): readonly Note[] =>
  openReasons(finding).includes('held-elsewhere') ? referralNotes(c, 'expert-panel') : []

function otherMeetings({ c }: Told<Outcome>): readonly Note[] {
  const { on, others = [] } = c.meeting ?? {}
  if (others.length === 0) return []
  const days = (undated: string) => others.map(day => (day === 'undated' ? undated : day)).join('、')
  return [
    {
      text: {
        ja: `この答えは${on ?? '日付のない'}の会議についてのものです。同じ予約にほかの会議があり、それぞれ確かめてください：${days('日付なし')}`,
        en: `This answer is about the meeting of ${on ?? 'no day'}. The booking holds others, to be checked each: ${days('undated')}`,
      },
    },
  ]
}

function replies({ c, k }: Told<Outcome>): readonly Note[] {
  const said = (which: 'awaiting' | 'declined', locale: 'ja' | 'en') =>
    seats(c, k)
      .filter(seat => seat[which].length > 0)
      .map(seat => `${seat.name[locale]}${namesOf(seat[which], c.meeting?.members ?? [], locale)}`)
      .join(locale === 'ja' ? '、' : ', ')
  return [
    ...(said('awaiting', 'ja') === ''
      ? []
      : [
          {
            text: {
              ja: `返事待ち（出席とは数えません）：${said('awaiting', 'ja')}`,
              en: `Still to reply, not counted as attending: ${said('awaiting', 'en')}`,
            },
          },
        ]),
    ...(said('declined', 'ja') === ''
      ? []
      : [
          {
            text: { ja: `欠席の返事：${said('declined', 'ja')}`, en: `Declined: ${said('declined', 'en')}` },
          },
        ]),
  ]
}

function namesOf(persons: readonly string[], members: readonly Member[], locale: 'ja' | 'en'): string {
  const names = persons.flatMap(person => members.find(one => one.person === person)?.name ?? [])
  if (names.length === 0) return ''
  return locale === 'ja' ? `（${names.join('、')}）` : ` (${names.join(', ')})`
}

const supplied = ({ c, k }: Told<Outcome>): readonly Note[] =>
  seats(c, k).some(seat => seat.standing === 'supplied')
    ? [
        {
          text: {
            ja: '提供された資料に、検討に要る治療歴・家族歴が含まれていることを確かめてください（検査報告書だけでは足りません）',
            en: 'Check that what is supplied holds the history and family history the discussion needs; the test reports alone are not that',
          },
          cites: ['ep-2024/attending', 'ep-2025/attending'],
        },
      ]
    : []

/** The notice speaks of overlaps among ア to キ only. */
function attendingAsMember({ c }: Told<Outcome>): readonly Note[] {
  const doubled = c.meeting?.members?.some(
    one => attends(one) && one.roles?.includes('attending') && one.roles.length > 1,
  )
  return doubled
    ? [
        {
          text: {
            ja: '主治医がア〜キの構成員を兼ねています。読めた規定には、これを認める定めも禁じる定めもありません（要確認）',
            en: 'The attending physician is also a member of ア to キ; the rules as far as read neither allow nor forbid it (to be verified)',
          },
          cites: ['ep-2022/attending', 'ep-2024/attending', 'ep-2025/attending'],
        },
      ]
    : []
}

/** Of how many the panel consists is a rule of its membership; one of each attends. */
function membership({ k, regime }: Told<Outcome>): readonly Note[] {
  const several = k.epRoles.filter(row => row.members > 1)
  if (several.length === 0) return []
  const said = (locale: 'ja' | 'en') =>
    several
      .map(({ name, members, differentFields }) =>
        locale === 'ja'
          ? `${name.ja}は${differentFields ? '診療領域の異なる' : ''}常勤${members}名以上`
          : `${name.en}: ${members} or more, full time${differentFields ? ', of different fields' : ''}`,
      )
      .join(locale === 'ja' ? '、' : '; ')
  return [
    {
      text: {
        ja: `構成員として置く人数（出席の人数ではありません）：${said('ja')}`,
        en: `Required of the membership, not of attendance: ${said('en')}`,
      },
      cites: [`${regime}/members`],
    },
  ]
}

const agreement = ({ c, regime }: Told<Outcome>): readonly Note[] =>
  c.meeting?.mode === 'round-robin'
    ? [
        {
          text: {
            ja: '持ち回りで終えられるのは、構成員全員の意見が一致した場合です',
            en: 'A circulation can be the end of it only where all members agree',
          },
          cites: [`${regime}/round-robin`],
        },
      ]
    : []

const past = ({ c }: Told<Outcome>): readonly Note[] =>
  c.meeting?.on !== undefined && c.meeting.on < c.asOf
    ? [
        {
          text: {
            ja: `会議の日（${c.meeting.on}）の規定で確かめました`,
            en: `Checked by the rules of the day of the meeting, ${c.meeting.on}`,
          },
        },
      ]
    : []
