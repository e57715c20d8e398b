import type { Headline, Told } from '#cards'
import { type Locale, labels } from '#case'
import { leaves, missingFacts, openReasons } from '#rule'
import { epMode } from './ep-mode.ts'
import type { Outcome } from './outcome.ts'
import { matchedDrugs } from './values.ts'

const drugs = (told: Told<Outcome>) => told.words.drugs(matchedDrugs(told).slice(0, 3))
const lacking = ({ finding }: Told, locale: Locale) =>
  missingFacts(finding)
    .map(path => labels[path][locale])
    .slice(0, 2)
    .join(locale === 'ja' ? '、' : '; ')

const form = {
  'round-robin': { ja: '（持ち回りで開催できます）', en: ' (by circulation is allowed)' },
  'real-time': { ja: '（リアルタイムで開催します）', en: ' (in real time)' },
  none: { ja: '', en: '' },
}

/** The reason a physician would name first, where the panel must review. */
const ground: Readonly<Record<string, { ja: string; en: string }>> = {
  'no-waiver-in-this-law': { ja: 'この日の規定では全例が対象です', en: 'on this day every profile is reviewed' },
  'hematological-panel': { ja: '造血器腫瘍の検査は省略の対象外です', en: 'hematological panels have no waiver' },
  'ccat-submission-refused': { ja: 'C-CAT調査結果が得られません', en: 'there will be no C-CAT report' },
  'germline-suspected': { ja: '二次的所見を疑う病的変異があります', en: 'a germline finding is suspected' },
  'only-trial-or-off-label': {
    ja: '候補薬剤は承認された使用目的の範囲にありません',
    en: 'the candidates lie outside the approved use',
  },
}
const groundOf = ({ finding }: Told, locale: Locale) => {
  const whys = leaves(finding).flatMap(({ verdict }) => ('why' in verdict && verdict.is === 'no' ? verdict.why : []))
  const first = Object.keys(ground).find(why => whys.includes(why))
  return first === undefined ? undefined : ground[first]?.[locale]
}

/** The one sentence a physician reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  required: {
    indicator: 'info',
    summary: {
      ja: told =>
        `エキスパートパネルでの検討が必要です${form[epMode(told)].ja}：${groundOf(told, 'ja') ?? '省略の条件を満たしません'}`,
      en: told =>
        `The expert panel must review this profile${form[epMode(told)].en}: ${groundOf(told, 'en') ?? 'the waiver does not apply'}`,
    },
  },
  flag: {
    indicator: 'warning',
    summary: {
      ja: told =>
        `エキスパートパネルを省略できるかは一つに決まりません（論点${new Set(openReasons(told.finding)).size}件）。厳しい読みでは開催が必要です`,
      en: told =>
        `Whether the panel may be waived is open (${new Set(openReasons(told.finding)).size} points); the stricter reading needs it`,
    },
  },
  'cannot-tell': {
    indicator: 'info',
    summary: {
      ja: told => `エキスパートパネルを省略できるか判断できません。記録にないもの：${lacking(told, 'ja')}`,
      en: told => `Cannot tell whether the panel may be waived. Not on record: ${lacking(told, 'en')}`,
    },
  },
  'omit-treat': {
    indicator: 'info',
    summary: {
      ja: told =>
        told.regime === 'report-2025'
          ? `エビデンスレベルAの薬剤（${drugs(told)}）があれば、エキスパートパネルを省略できるようになります`
          : `エキスパートパネルを省略できます。承認された使用目的の範囲で投与可能：${drugs(told)}`,
      en: told =>
        told.regime === 'report-2025'
          ? `With a drug of level A (${drugs(told)}) the panel could be waived`
          : `The expert panel may be waived. Within the approved use: ${drugs(told)}`,
    },
  },
  'omit-none': {
    indicator: 'info',
    summary: {
      ja: () => 'エキスパートパネルを省略できます。治験等も含め、投与可能な候補薬剤がありません',
      en: () => 'The expert panel may be waived: no candidate drug, trials included',
    },
  },
}
