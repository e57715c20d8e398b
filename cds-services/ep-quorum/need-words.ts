import type { Locale } from '#case'
import type { Facts } from '#rule'
import type { Needed, NotNeeded } from './needs.ts'

type Said = Readonly<Record<Locale, (f: Facts) => string>>

/** Why nobody need attend in a role, or why that is open: said on cards. */
export const needWords: Readonly<Record<NotNeeded | 'age-open', Said>> = {
  'sequencing-outsourced': {
    ja: () => 'シークエンスは外部に委託しているため、カ（バイオインフォマティクス）は要りません',
    en: () => 'Sequencing is outsourced, so no bioinformatician (カ) is needed',
  },
  'adult-case': {
    ja: f => `会議の日に${f.age}歳で小児の症例ではないため、キ（小児がん）は要りません`,
    en: f => `The patient is ${f.age} on the day of the meeting, so no pediatric oncologist (キ) is needed`,
  },
  'age-open': {
    ja: f =>
      `会議の日に${f.age}歳です。通知（読めた範囲）は小児の年齢を示さず、小児がんはふつう15歳未満、児童福祉法の児童は18歳未満をいいます。厳しい読みではキ（小児がんの医師）の出席が必要です`,
    en: f =>
      `The patient is ${f.age} on the day of the meeting. The notice, as far as read, names no age: childhood cancer usually means under 15, a child in law is under 18; the stricter reading needs a pediatric oncologist (キ)`,
  },
  'data-supplied': {
    ja: () => '診療情報が提供されているため、主治医の出席は必須でありません',
    en: () => 'The clinical information is supplied, so the attending physician need not attend',
  },
}

/** Why somebody has to attend: said beside an empty chair. */
export const neededWords: Readonly<Record<Needed, Said>> = {
  'always-needed': { ja: () => '常に1名以上が要ります', en: () => 'At least one is always needed' },
  'sequencing-in-house': {
    ja: () => 'シークエンスを自施設で行うため要ります',
    en: () => 'Needed because sequencing is done in house',
  },
  'child-case': {
    ja: f => `会議の日に${f.age}歳で、小児の症例のため要ります`,
    en: f => `Needed because the patient is ${f.age}, a child, on the day of the meeting`,
  },
  'no-data-supplied': {
    ja: () => '代わりの情報提供がないため要ります',
    en: () => 'Needed because no information is supplied instead',
  },
}
