import type { Headline, Told } from '#cards'
import { type Locale, labels } from '#case'
import { missingFacts, openReasons } from '#rule'
import type { Outcome } from './outcome.ts'
import { awaited, missingRoles } from './values.ts'

/** The first of them; the card lists all. */
function listed(names: readonly string[], locale: Locale, most = 3): string {
  const more = names.length - most
  const said = names.slice(0, most).join(locale === 'ja' ? '、' : ', ')
  if (more <= 0) return said
  return locale === 'ja' ? `${said}ほか${more}` : `${said} and ${more} more`
}

const missing = (told: Told<Outcome>, locale: Locale) =>
  listed(
    missingRoles(told).map(role => told.words.role(role)),
    locale,
  )

const day = ({ c }: Told<Outcome>, locale: Locale) =>
  c.meeting?.on === undefined ? '' : locale === 'ja' ? `（${c.meeting.on}）` : ` of ${c.meeting.on}`

/** Why it is open, in the order in which a secretary can do something about it. */
function why(told: Told<Outcome>, locale: Locale): string {
  const open = new Set(openReasons(told.finding))
  const first = Object.keys(points).find(reason => open.has(reason))
  if (first !== undefined) return points[first]?.[locale] ?? ''
  const facts = missingFacts(told.finding)
  const waiting = awaited(told).map(seat => seat.name[locale])
  if (waiting.length > 0 && facts.every(fact => fact === 'meeting.members.reply'))
    return locale === 'ja'
      ? `返事待ち：${listed(waiting, locale)}。全員が出席すればそろいます`
      : `replies awaited from ${listed(waiting, locale, 2)}`
  const names = facts.map(fact => labels[fact][locale])
  const lacking = listed(names, locale, locale === 'ja' ? 2 : 1)
  return locale === 'ja' ? `記録にないもの：${lacking}` : `not on record: ${lacking}`
}

const points: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'hematologic-members-not-read': {
    ja: '造血器腫瘍の構成員の一覧は読めていません',
    en: 'the list of members for blood cancers was not read',
  },
  'held-elsewhere': {
    ja: '当院は開催施設でなく、構成員は開催施設の名簿で決まります',
    en: 'the roster of the hospital that holds it decides',
  },
  'overlap-not-settled': {
    ja: '兼務の可否が定められていません。厳しい読みでは役割ごとに別の人が必要です',
    en: 'one person in two roles; strictly, each needs its own',
  },
  'overlap-detail-not-read': {
    ja: '兼務できる役割の細目は要確認です。厳しい読みでは役割ごとに別の人が必要です',
    en: 'one person in two roles; strictly, each needs its own',
  },
  'narrow-list-not-held': {
    ja: '持ち回りで済む症例か分かりません。厳しい読みではリアルタイムの開催が必要です',
    en: 'circulation may not do; strictly, real time is needed',
  },
  'case-not-settled': {
    ja: '持ち回りで済む症例か分かりません。厳しい読みではリアルタイムの開催が必要です',
    en: 'circulation may not do; strictly, real time is needed',
  },
  'age-open': {
    ja: 'この年齢でキ（小児がん）が要るかは定められていません。厳しい読みでは必要です',
    en: 'strictly, a pediatric oncologist is needed at this age',
  },
}

/** The one sentence the secretary of the panel reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  'no-quorum': {
    indicator: 'warning',
    summary: {
      ja: told =>
        missingRoles(told).length > 0
          ? `エキスパートパネル${day(told, 'ja')}は構成員がそろいません。招集が必要：${missing(told, 'ja')}`
          : `エキスパートパネル${day(told, 'ja')}はこの形式では開催できません。リアルタイムの開催が必要です`,
      en: told =>
        missingRoles(told).length > 0
          ? `The expert panel${day(told, 'en')} has no quorum. To be invited: ${missing(told, 'en')}`
          : `The expert panel${day(told, 'en')} cannot be held in this form; it has to meet in real time`,
    },
  },
  flag: {
    indicator: 'warning',
    summary: {
      ja: told => `エキスパートパネル${day(told, 'ja')}の構成員がそろうかは未確定です。${why(told, 'ja')}`,
      en: told => `Quorum of the expert panel${day(told, 'en')} is open: ${why(told, 'en')}`,
    },
  },
  quorum: {
    indicator: 'info',
    summary: {
      ja: told => `エキスパートパネル${day(told, 'ja')}は必要な構成員がそろっています`,
      en: told => `The expert panel${day(told, 'en')} has every member it needs`,
    },
  },
}
