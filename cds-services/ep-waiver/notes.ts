import type { Note, Told } from '#cards'
import type { CandidateDrug } from '#case'
import { epMode } from './ep-mode.ts'
import type { Outcome } from './outcome.ts'

const WAIVER_BEGINS = '2026-06-01'

/** What stands beside the answer: what still has to be done, and how to read level and insurance apart. */
export function notes(told: Told<Outcome>): readonly Note[] {
  if (told.regime === 'report-2025') return []
  const omitted = told.outcome === 'omit-treat' || told.outcome === 'omit-none'
  const held = told.c.expertPanel?.held === true
  return [
    ...(held ? [] : omitted ? [stillExplain, recordWhy, notDeemed, ...straddles(told)] : [circulation(told)]),
    ...levels(told),
  ]
}

const stillExplain: Note = {
  text: {
    ja: '省略しても、治療方針等を文書で患者に説明して初めてB011-5（12,000点）を算定できます',
    en: 'The written explanation to the patient is still owed, and only then is B011-5 (12,000 points) payable',
  },
  cites: ['fee-2026/b011-5/1'],
}

/**
 * The note of the fee still asks for the review; only the notice's proviso lets it go. Nobody is told to record why, but
 * without it nobody can show later that the conditions held.
 */
const recordWhy: Note = {
  text: {
    ja: '告示の注は検討会での検討を求めたままで、省略は通知(1)のただし書によります。当てはまる条件（ア・イ・ウ）を診療録と管理簿に残してください（記録の定めはなく、しるべのすすめです）',
    en: "The fee's own note still asks for the review; the waiver rests on the proviso of notice (1). Record in the chart and the register which of its conditions hold (our advice; no text asks for it)",
  },
  cites: ['fee-2026/b011-5/note', 'fee-2026/b011-5/1'],
}

const notDeemed: Note = {
  text: {
    ja: '省略した場合、エキスパートパネルの推奨を前提とする「みなしCDx」は使えません',
    en: 'Without the panel there is no "deemed CDx", which rests on its recommendation',
  },
  cites: ['qa-15/deemed-cdx'],
}

function circulation(told: Told<Outcome>): Note {
  return epMode(told) === 'round-robin'
    ? {
        text: {
          ja: '持ち回りで開催できるのは構成員全員の意見が一致する場合です。一致しなければリアルタイムで開催します',
          en: 'By circulation only if all members agree; otherwise in real time',
        },
        cites: ['ep-2024/round-robin', 'ep-2025/round-robin'],
      }
    : {
        text: {
          ja: 'この日の規定で持ち回りの条件を満たすことを確認できないため、リアルタイムで開催します',
          en: 'The conditions for circulation on this day are not shown: in real time',
        },
        cites: ['ep-2022/round-robin', 'ep-2024/round-robin'],
      }
}

/** A test from before the waiver, explained after it: we follow the day of the explanation; no transitional text was found. */
function straddles({ c }: Told<Outcome>): readonly Note[] {
  const tested = c.profile?.reportedOn
  return tested !== undefined && tested < WAIVER_BEGINS
    ? [
        {
          text: {
            ja: '検査は省略規定の施行（2026-06-01）より前です。説明する日の規定によると読んでいますが、経過措置の明文は見つかっていません（要確認）',
            en: 'The test predates the waiver (2026-06-01); we read the rules of the day of explanation, but found no transitional text (to be verified)',
          },
          cites: ['fee-2026/b011-5/1'],
        },
      ]
    : []
}

function levels({ c, words }: Told<Outcome>): readonly Note[] {
  const candidates = c.ccat?.candidates ?? []
  if (candidates.length === 0) return []
  const said = (locale: 'ja' | 'en') =>
    candidates.map(one => candidateText(one, words.drug(one.drug), locale)).join(locale === 'ja' ? '／' : ' / ')
  return [
    {
      text: {
        ja: `候補薬剤：${said('ja')}。エビデンスレベルは国内での保険適用とは別です`,
        en: `Candidates: ${said('en')}. The evidence level is not insurance coverage in Japan`,
      },
      cites: ['guidance-2-1/levels'],
    },
  ]
}

const reaches: Readonly<Record<string, { ja: string; en: string }>> = {
  approved: { ja: '国内承認', en: 'approved in Japan' },
  'approved-other-cancer': { ja: '他がん種で国内承認', en: 'approved for another cancer' },
  'approved-abroad': { ja: '海外承認', en: 'approved abroad' },
  trial: { ja: '治験等', en: 'trial' },
}

function candidateText({ gene, level, reach, cdxFit }: CandidateDrug, drug: string, locale: 'ja' | 'en'): string {
  const parts = [
    gene !== undefined && gene !== 'not-stated' ? gene : undefined,
    level !== undefined && level !== 'not-stated' ? (locale === 'ja' ? `レベル${level}` : `level ${level}`) : undefined,
    reach !== undefined ? reaches[reach]?.[locale] : undefined,
    cdxFit === true ? (locale === 'ja' ? 'CDx適合' : 'CDx fits') : undefined,
    cdxFit === false ? (locale === 'ja' ? 'CDx不適合' : 'CDx does not fit') : undefined,
  ].filter(part => part !== undefined)
  if (parts.length === 0) return drug
  return locale === 'ja' ? `${drug}（${parts.join('・')}）` : `${drug} (${parts.join(', ')})`
}
