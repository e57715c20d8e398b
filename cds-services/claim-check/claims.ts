import type { Phrase } from '#case'

/** What each rule claims, in the words of a condition. */
export const claims: Readonly<Record<string, Phrase>> = {
  'claim-check/profile-conditions-met': { ja: '検査の要件を満たす', en: 'the conditions of the test are met' },
  'claim-check/haem-conditions-met': { ja: '造血器腫瘍の検査の要件を満たす', en: 'the conditions of the test are met' },
  'claim-check/cdx-conditions-met': { ja: 'コンパニオン検査の要件を満たす', en: 'the conditions of the test are met' },
  'claim-check/review-conditions-met': {
    ja: '評価の要件（時期など）を満たす',
    en: 'the conditions of evaluation are met',
  },
  'claim-check/outside-dpc': { ja: 'DPC病床の外で検体を提出する', en: 'the specimen goes out outside a DPC bed' },
  'claim-check/outside-critical-care': {
    ja: '集中治療などの病床の外で検体を提出する',
    en: 'the specimen goes out outside critical care',
  },
  'claim-check/outside-pediatric-care': {
    ja: '小児入院医療管理料の病棟の外で検体を提出する',
    en: 'the specimen goes out outside a pediatric ward',
  },
  'claim-check/items-not-billed': { ja: 'まだ算定していない項目を求める', en: 'an item not billed before is asked' },
  'claim-check/profile-reviewed': {
    ja: 'エキスパートパネルで検討する（または有効に省略する）',
    en: 'the expert panel reviews the profile, or is validly omitted',
  },
  'claim-check/filed-for-evaluation': {
    ja: 'D006-19の施設基準を届け出ている',
    en: 'the hospital has filed for D006-19',
  },
  'claim-check/explained-in-writing': {
    ja: '治療方針等を文書で患者に説明する',
    en: 'the plan of treatment is explained in writing',
  },
}
