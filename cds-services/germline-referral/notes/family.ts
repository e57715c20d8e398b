import type { Note, Told } from '#cards'
import type { Locale, Phrase, Relative } from '#case'

/** v3 RoleCode. A code that is not here is called as the record calls it. */
const relations: Readonly<Record<string, Phrase>> = {
  MTH: { ja: '母', en: 'mother' },
  FTH: { ja: '父', en: 'father' },
  SIS: { ja: '姉妹', en: 'sister' },
  BRO: { ja: '兄弟', en: 'brother' },
  DAU: { ja: '娘', en: 'daughter' },
  DAUC: { ja: '娘', en: 'daughter' },
  SON: { ja: '息子', en: 'son' },
  SONC: { ja: '息子', en: 'son' },
  GRMTH: { ja: '祖母', en: 'grandmother' },
  GRFTH: { ja: '祖父', en: 'grandfather' },
  AUNT: { ja: 'おば', en: 'aunt' },
  UNCLE: { ja: 'おじ', en: 'uncle' },
  NMTH: { ja: '母', en: 'mother' },
  NFTH: { ja: '父', en: 'father' },
  NSIS: { ja: '姉妹', en: 'sister' },
  NBRO: { ja: '兄弟', en: 'brother' },
  MAUNT: { ja: '母方のおば', en: 'maternal aunt' },
  PAUNT: { ja: '父方のおば', en: 'paternal aunt' },
  MUNCLE: { ja: '母方のおじ', en: 'maternal uncle' },
  PUNCLE: { ja: '父方のおじ', en: 'paternal uncle' },
  MGRMTH: { ja: '母方の祖母', en: 'maternal grandmother' },
  PGRMTH: { ja: '父方の祖母', en: 'paternal grandmother' },
  MGRFTH: { ja: '母方の祖父', en: 'maternal grandfather' },
  PGRFTH: { ja: '父方の祖父', en: 'paternal grandfather' },
  COUSN: { ja: 'いとこ', en: 'cousin' },
}

/** A pedigree is read in the chart; here stands enough to ask on. */
const SHOWN = 8

/** What is on record of the family. It supports a judgement and makes none: no criterion is applied to it. */
export function family({ c }: Told): readonly Note[] {
  const told = (c.family ?? []).filter(one => (one.conditions ?? []).length > 0).slice(0, SHOWN)
  if (told.length === 0) return [ask]
  const said = (locale: Locale) => told.map(one => relative(one, locale)).join(locale === 'ja' ? '、' : '; ')
  return [
    {
      text: {
        ja: `家族歴（記録にある範囲。判断の材料です）：${said('ja')}`,
        en: `Family history (as far as recorded; it supports the judgement and makes none): ${said('en')}`,
      },
    },
  ]
}

function relative({ code, relation, conditions = [] }: Relative, locale: Locale): string {
  const who = relations[code ?? '']?.[locale] ?? relation ?? (locale === 'ja' ? '血縁者' : 'relative')
  const what = conditions.map(({ name, onsetAge }) => {
    if (onsetAge === undefined) return name
    return locale === 'ja' ? `${name}（${onsetAge}歳）` : `${name} (age ${onsetAge})`
  })
  return `${who} ${what.join(locale === 'ja' ? '・' : ', ')}`
}

const ask: Note = {
  text: {
    ja: '血縁者のがんは記録にありません。がんの種類と発症年齢を聞き取り、記録してください',
    en: 'No cancer among relatives is on record: ask for the kinds of cancer and the ages, and record them',
  },
}
