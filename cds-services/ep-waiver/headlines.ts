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

/** The open point to name first: what a secretary can have corrected before what the law itself leaves open. */
const point: Readonly<Record<string, { ja: string; en: string }>> = {
  'secondary-finding-disputed': {
    ja: '二次的所見の記載が並び立つ',
    en: 'secondary findings both suspected and denied',
  },
  'no-candidate-beside-candidates': { ja: '「候補なし」と候補薬剤が並ぶ', en: 'no candidate beside candidates' },
  'candidate-gene-not-found': { ja: '候補薬剤の遺伝子が検出されていない', en: 'a candidate’s gene was not found' },
  'report-says-not-possible': { ja: 'C-CAT調査結果が「省略不可」', en: 'the C-CAT report refuses' },
  'report-says-possible': {
    ja: 'C-CAT調査結果の「省略可能」と内容が合わない',
    en: 'the C-CAT report allows what its contents do not',
  },
  'allele-fraction-suspects-germline': {
    ja: '変異アレル頻度では生殖細胞系列の疑い',
    en: 'the allele fraction suspects the germline',
  },
  'table-names-other-panel': { ja: 'CDxの記載が知識表と合わない', en: 'report and table differ on the companion test' },
  'report-denies-what-table-confirms': {
    ja: 'CDxの記載が知識表と合わない',
    en: 'report and table differ on the companion test',
  },
  'report-finds-none-but-table-confirms': {
    ja: '候補なしの記載が知識表と合わない',
    en: 'the report finds no drug, our table does',
  },
  'row-unverified': { ja: 'この検査がCDxか要確認', en: 'whether this test is the companion is unverified' },
  'cdx-first-route': { ja: 'CDx検査が先の経路（注2）', en: 'a companion test came first (note 2)' },
}

function pointOf({ finding }: Told, locale: Locale): string {
  const open = new Set(openReasons(finding))
  const first = Object.keys(point).find(why => open.has(why))
  const said = first === undefined ? '' : (point[first]?.[locale] ?? '')
  if (open.size <= 1) return said
  return locale === 'ja' ? `${said}ほか${open.size - 1}件` : `${said}, and ${open.size - 1} more`
}

/** Once the panel has met, nobody needs to be told to convene it. */
const met = ({ c, regime }: Told<Outcome>, locale: Locale): string | undefined => {
  if (c.expertPanel?.held !== true || regime === 'report-2025') return undefined
  const on = c.expertPanel.heldOn
  if (locale === 'ja') return `エキスパートパネルで検討済みです${on === undefined ? '' : `（${on}）`}`
  return `The expert panel has reviewed this profile${on === undefined ? '' : ` (${on})`}`
}

/** The one sentence a physician reads first, by outcome. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  required: {
    indicator: 'info',
    summary: {
      ja: told =>
        met(told, 'ja') ??
        `エキスパートパネルでの検討が必要です${form[epMode(told)].ja}：${groundOf(told, 'ja') ?? '省略の条件を満たしません'}`,
      en: told =>
        met(told, 'en') ??
        `The expert panel must review this profile${form[epMode(told)].en}: ${groundOf(told, 'en') ?? 'the waiver does not apply'}`,
    },
  },
  flag: {
    indicator: ({ c }) => (c.expertPanel?.held === true ? 'info' : 'warning'),
    summary: {
      ja: told =>
        met(told, 'ja') ??
        `エキスパートパネルの開催を予定してください。省略できるかは定まりません（${pointOf(told, 'ja')}）`,
      en: told =>
        met(told, 'en') ?? `Plan for the expert panel: whether it may be waived is open (${pointOf(told, 'en')})`,
    },
  },
  'cannot-tell': {
    indicator: 'info',
    summary: {
      ja: told =>
        met(told, 'ja') ?? `エキスパートパネルを省略できるか判断できません。記録にないもの：${lacking(told, 'ja')}`,
      en: told =>
        met(told, 'en') ?? `Cannot tell whether the panel may be waived. Not on record: ${lacking(told, 'en')}`,
    },
  },
  'omit-treat': {
    indicator: 'info',
    summary: {
      ja: told =>
        told.regime === 'report-2025'
          ? `エビデンスレベルAの薬剤（${drugs(told)}）があれば、エキスパートパネルを省略できるようになります`
          : (met(told, 'ja') ?? `エキスパートパネルを省略できます。承認された使用目的の範囲で投与可能：${drugs(told)}`),
      en: told =>
        told.regime === 'report-2025'
          ? `With a drug of level A (${drugs(told)}) the panel could be waived`
          : (met(told, 'en') ?? `The expert panel may be waived. Within the approved use: ${drugs(told)}`),
    },
  },
  'omit-none': {
    indicator: 'info',
    summary: {
      ja: told => met(told, 'ja') ?? 'エキスパートパネルを省略できます。治験等も含め、投与可能な候補薬剤がありません',
      en: told => met(told, 'en') ?? 'The expert panel may be waived: no candidate drug, trials included',
    },
  },
}
