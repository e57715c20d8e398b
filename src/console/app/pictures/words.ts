import type { WordTable } from '../locale.tsx'

export const words = {
  money: { ja: '点数の積み上げ', en: 'How the points add up' },
  'cdx-first': { ja: '先にコンパニオン検査として使う', en: 'Companion test first' },
  'profile-first': { ja: 'はじめからプロファイル検査', en: 'Profile at once' },
  'what-if': {
    ja: '提言：CDxと分けない一つの検査（現行の算定には使えません）',
    en: 'Proposal: one undivided test (not valid for billing)',
  },
  points: { ja: (points: string) => `${points}点`, en: (points: string) => `${points} points` },
  total: { ja: '合計', en: 'Total' },
  step: { ja: '内訳', en: 'Step' },
  lost: {
    ja: (yen: string) => `文書による説明が行われなければ、${yen}円が算定できません`,
    en: (yen: string) => `Without the written explanation ${yen} yen cannot be claimed`,
  },
  ledger: {
    ja: (income: string, price: string, margin: string) =>
      `収入 ${income}円 − 検査会社の価格 ${price}円 ＝ ${margin}円`,
    en: (income: string, price: string, margin: string) =>
      `Income ${income} − laboratory price ${price} = ${margin} yen`,
  },
  claimTexts: { ja: '摘要欄に書くこと', en: 'For the remarks of the claim' },
  ladder: { ja: '薬に届く道（上から順に）', en: 'Roads to the drug, from the top' },
  yes: { ja: '使える', en: 'open' },
  no: { ja: '使えない', en: 'closed' },
  unknown: { ja: '不明', en: 'unknown' },
  label: { ja: '承認された効能', en: 'Approved use' },
  'notified-off-label': { ja: '55年通知（審査情報提供事例）', en: 'Off-label use accepted under the notice of 1980' },
  'public-knowledge': { ja: '公知申請', en: 'Public-knowledge application' },
  trial: { ja: '治験', en: 'Clinical trial' },
  'expanded-access': { ja: '拡大治験', en: 'Expanded trial' },
  'advanced-care': { ja: '先進医療', en: 'Advanced medical care' },
  'patient-requested': { ja: '患者申出療養', en: 'Patient-requested care' },
  epNeeded: { ja: 'エキスパートパネルの推奨が必要', en: 'needs an expert panel’s recommendation' },
  seats: { ja: 'エキスパートパネルの席', en: 'The chairs of the expert panel' },
  filled: { ja: '出席', en: 'attends' },
  awaiting: { ja: '返事待ち', en: 'to answer' },
  supplied: { ja: '資料で代える', en: 'information supplied' },
  empty: { ja: '空席', en: 'empty' },
  notNeeded: { ja: '不要', en: 'not needed' },
} as const satisfies WordTable
