import type { Locale } from '#case'
import type { Standing } from '#knowledge'

/** The words every card shares. What a service says of its own stands in its cards.ts. */
export const phrases = {
  ja: {
    why: '理由',
    held: '満たされている条件',
    missing: '記録にないもの',
    flip: '答えが変わるとき',
    notes: '参考',
    basis: '根拠と版',
    becomesPossible: (claim: string) => `「${claim}」が満たされれば、答えが変わります`,
    anyOfThese: '上の理由のどれか一つでも変われば、答えが変わります',
    record: (fact: string, where: string) => `${fact} → 記録先：${where}`,
    cite: (line: string, at: string) => (at ? `${line}（${at}）` : line),
    unverified: '要確認',
    proposed: '提言',
    document: (link: string, paragraphs: string) => `${link}：${paragraphs}`,
    proposal: '【提言】',
    standing: {
      'in-force': '施行中',
      enacted: '公布済み・未施行',
      proposed: '提言（現行の算定には使えません）',
      lapsed: '失効',
    } satisfies Record<Standing, string>,
    version: (day: string, regime: string, standing: string, knowledge: string) =>
      `${day}時点・${regime}（${standing}）・知識表 ${knowledge}`,
    comma: '、',
    separator: '／',
    mark: '・',
  },
  en: {
    why: 'Why',
    held: 'Conditions met',
    missing: 'Not on record',
    flip: 'What would change the answer',
    notes: 'For reference',
    basis: 'Basis and version',
    becomesPossible: (claim: string) => `The answer changes if this holds: ${claim}`,
    anyOfThese: 'If any one of the reasons above changes, the answer changes',
    record: (fact: string, where: string) => `${fact} → recorded in: ${where}`,
    cite: (line: string, at: string) => (at ? `${line} (${at})` : line),
    unverified: 'to be verified',
    proposed: 'proposal',
    document: (link: string, paragraphs: string) => `${link}: ${paragraphs}`,
    proposal: '[Proposal] ',
    standing: {
      'in-force': 'in force',
      enacted: 'enacted, not yet in force',
      proposed: 'proposal, not valid for billing',
      lapsed: 'lapsed',
    } satisfies Record<Standing, string>,
    version: (day: string, regime: string, standing: string, knowledge: string) =>
      `As of ${day} · ${regime} (${standing}) · knowledge ${knowledge}`,
    comma: ', ',
    separator: ' / ',
    mark: ', ',
  },
} as const satisfies Record<Locale, unknown>
