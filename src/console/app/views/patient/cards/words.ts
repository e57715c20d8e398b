import type { WordTable } from '../../../locale.tsx'

export const words = {
  info: { ja: '情報', en: 'Information' },
  warning: { ja: '注意', en: 'Warning' },
  critical: { ja: '重大', en: 'Critical' },
  source: { ja: (label: string) => `出典：${label}`, en: (label: string) => `Source: ${label}` },
  suggestions: { ja: '提案（下書きを見る）', en: 'Suggestions (see the draft)' },
  draft: { ja: '作成される下書きリソース', en: 'The draft resource it would create' },
  recommended: { ja: 'おすすめ', en: 'Recommended' },
  overrides: { ja: '従わない理由の選択肢', en: 'Reasons offered for not following' },
  details: { ja: 'カードの本文', en: 'The card in full' },
  links: { ja: 'リンク', en: 'Links' },
  way: { ja: 'どのように答えたか', en: 'How it came to this' },
  silent: { ja: '伝えることなし', en: 'Nothing to say' },
  allSilent: {
    ja: 'この場面では、どのサービスにも伝えることがありません。',
    en: 'At this moment no service has anything to say.',
  },
  sameProposal: {
    ja: (name: string) => `${name}によっても、答えは同じか、定まりません。`,
    en: (name: string) => `Under ${name} the answer is the same, or not settled.`,
  },
  proposal: { ja: '提言：現行の算定には使えません', en: 'Proposal: not valid for billing' },
} as const satisfies WordTable
