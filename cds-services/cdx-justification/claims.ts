import type { Phrase } from '#case'

/** What each rule claims, in the words of a condition. */
export const claims: Readonly<Record<string, Phrase>> = {
  'cdx-justification/label-covers': { ja: '薬剤の効能に該当する', en: 'the use is within the label' },
  'cdx-justification/found-by-companion-test': {
    ja: 'この薬剤のコンパニオン検査の陽性結果がある',
    en: 'a companion test of this drug found the marker',
  },
  'cdx-justification/item-was-asked': {
    ja: 'その項目を求めたコンパニオン検査である、またはプロファイルがエキスパートパネルで検討された',
    en: 'the item was asked, or the profile has been reviewed by the expert panel',
  },
  'cdx-justification/profile-may-decide': {
    ja: 'エキスパートパネルが検討した、または有効に省略された',
    en: 'the expert panel has met, or is validly waived',
  },
  'cdx-justification/recommended-by-expert-panel': {
    ja: 'パネル検査でマーカーが見つかり、エキスパートパネルがこの薬剤を推奨する（みなしCDx）',
    en: 'a panel found the marker and the expert panel recommends this drug (deemed companion test)',
  },
}
