import type { Sentence, Words } from '#cards'
import type { Locale } from '#case'
import type { Facts, Reason } from '#rule'
import { neededWords, needWords } from './need-words.ts'
import type { whole2022, whole2024, whole2025 } from './question.ts'

type Reasons = Reason<typeof whole2022> | Reason<typeof whole2024> | Reason<typeof whole2025>

/** One sentence per reason; the paragraph is added by the renderer. For an open point: both readings, and what the stricter one needs. */
export const because: Readonly<Record<Reasons, Sentence>> = {
  ...needWords,
  'solid-tumor-discussed': {
    ja: () => '固形がんのパネル検査を検討する会議で、構成員はアからキまでの役割です',
    en: () => 'The meeting is on a solid-tumor panel, whose members are the roles ア to キ',
  },
  'hematologic-members-not-read': {
    ja: () =>
      '造血器腫瘍のパネル検査には別の構成員の一覧があり、しるべはそれを読めていません。アからキまでの役割で足りるかどうかは、課長通知で確かめてください',
    en: () =>
      'Hematological panels have a list of members of their own, which we have not read; whether the roles ア to キ suffice must be checked in the notice',
  },
  'held-where-designated': {
    ja: () => '当院はエキスパートパネルを開催できる施設です',
    en: () => 'This hospital may hold expert panels',
  },
  'held-elsewhere': {
    ja: () =>
      '当院の指定の類型ではエキスパートパネルを自ら開催できません。連携先の会議への参加であれば構成員は連携先の名簿で決まり、この予約からは分かりません。当院での開催であれば、実施できる指定が必要です',
    en: () =>
      'By its designation this hospital may not hold a panel. If this is a seat at the partner hospital’s panel, its own roster decides, which this booking does not show; to hold it here, the designation is needed',
  },
  'role-filled': {
    ja: (f, w) => `${w.role(String(f.role))}：${w.list(f.who)}`,
    en: (f, w) => `${sentenceCase(w.role(String(f.role)))}: ${w.list(f.who)}`,
  },
  'role-missing': {
    ja: (f, w) => `${w.role(String(f.role))}が出席しません。${needed(f, 'ja')}`,
    en: (f, w) => `Nobody attends as ${w.role(String(f.role))}. ${needed(f, 'en')}`,
  },
  'each-role-has-its-own-person': {
    ja: () => '役割ごとに別の人が出席します',
    en: () => 'Each role has a person of its own',
  },
  'overlap-not-settled': {
    ja: (f, w) =>
      `${w.list(f.who)}が複数の役割（${roles(f.roles, w)}）を兼ねます。この日の規定には兼務の可否が書かれておらず（イとウの兼務は望ましくないとされています）、各役割1名以上を満たすと読むことも、別々の人が要ると読むこともできます。厳しい読みでは役割ごとに別の人が必要です`,
    en: (f, w) =>
      `${w.list(f.who)} would fill several roles (${roles(f.roles, w)}). The rules of this day do not say whether that is allowed (イ with ウ is called undesirable); they can be read either way, and the stricter reading needs a person for each role`,
  },
  'overlap-detail-not-read': {
    ja: (f, w) =>
      `${w.list(f.who)}が複数の役割（${roles(f.roles, w)}）を兼ねます。2025-07-07の改正は兼務できる場合を定めましたが、どの役割かは読めていません。三学会の案はア・ウ・エ・キを互いに別の人とし、ほかの兼務を認めます。厳しい読みでは役割ごとに別の人が必要です`,
    en: (f, w) =>
      `${w.list(f.who)} would fill several roles (${roles(f.roles, w)}). The amendment of 2025-07-07 says which may be combined, but we have not read which. The societies proposed that ア, ウ, エ and キ be different people and others may double; the stricter reading needs a person for each role`,
  },
  'held-in-real-time': {
    ja: () => 'リアルタイムで開催します',
    en: () => 'The meeting is held in real time',
  },
  'narrow-list-not-held': {
    ja: () =>
      '持ち回りの予約です。この日の規定ではリアルタイムが原則で、持ち回りだけで済む例は限られます。しるべはその一覧を持たず、この症例が当てはまるか分かりません。厳しい読みではリアルタイムの開催が必要です',
    en: () =>
      'Booked by circulation. The rules of this day ask for real time but for a short list of cases, which we do not hold; the stricter reading needs a real-time meeting',
  },
  'case-may-circulate': {
    ja: () => '持ち回りだけで済む症例です（二次的所見の疑いがなく、推奨薬なし・レベルA・レベルRのいずれか）',
    en: () => 'The case may go by circulation: no secondary finding suspected, and no drug, level A or level R',
  },
  'case-needs-real-time': {
    ja: () =>
      '持ち回りの予約ですが、C-CAT調査結果に二次的所見を疑う変異があり、この日の規定では持ち回りで済みません。リアルタイムの開催が必要です',
    en: () =>
      'Booked by circulation, but the C-CAT report suspects a secondary finding: by the rules of this day the meeting must be in real time',
  },
  'case-not-settled': {
    ja: () =>
      '持ち回りの予約です。候補薬剤がレベルA・R以外を含むため、推奨する薬剤がないと一致するか、レベルB・Cが病院間で合意した一覧にあるときだけ持ち回りで済みます（しるべはその一覧を持ちません）。厳しい読みではリアルタイムの開催が必要です',
    en: () =>
      'Booked by circulation. With candidates other than level A or R that will do only if the members agree to recommend none, or if levels B and C are on a list agreed between the hospitals, which we do not hold; the stricter reading needs a real-time meeting',
  },
  'either-form-is-allowed': {
    ja: () => 'リアルタイムでも持ち回りでも開催できます',
    en: () => 'It may be held in real time or by circulation',
  },
}

const needed = (f: Facts, locale: Locale) =>
  Object.entries(neededWords)
    .find(([why]) => why === f.need)?.[1]
    [locale](f) ?? ''

const roles = (codes: unknown, w: Words) => w.list([codes ?? []].flat().map(code => w.role(String(code))))

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
