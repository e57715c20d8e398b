import type { Knowledge } from '#knowledge'
import { inForceCites } from './in-force-cites.ts'
import type { PathwayFees } from './pathway-fees.ts'
import type { Line } from './priced.ts'
import type { Step } from './step.ts'

const itemName = (item: string | undefined, k: Knowledge) => k.biomarkers.find(one => one.id === item)?.name

/** A line of the companion test's bill, with the items it covers. */
export function cdxStep({ name, points, acts, cites }: Line, k: Knowledge): Step {
  const items = (locale: 'ja' | 'en') => acts.flatMap(({ item }) => itemName(item, k)?.[locale] ?? item ?? [])
  return {
    code: acts
      .map(({ fee }) => fee)
      .filter((fee, i, all) => all.indexOf(fee) === i)
      .join('+'),
    label: { ja: `${name.ja}（${items('ja').join('、')}）`, en: `${name.en} (${items('en').join(', ')})` },
    points,
    cites: inForceCites(cites, k),
  }
}

export const profileStep = ({ profile }: PathwayFees, k: Knowledge): Step => ({
  code: profile.fee,
  label: { ja: `${profile.name.ja} がんゲノムプロファイリング検査`, en: `${profile.name.en} genomic profiling` },
  points: profile.points,
  cites: inForceCites(profile.cites, k),
})

export const subtractionStep = (points: number, k: Knowledge): Step => ({
  code: 'D006-19-note-2',
  label: { ja: 'D006-19 注2 コンパニオン検査の点数を減算', en: 'D006-19 note 2, less the companion test' },
  points: -points,
  cites: inForceCites(['fee-2022/d006-19/note-2', 'fee-2024/d006-19/note-2', 'fee-2026/d006-19/note-2'], k),
})

export const evaluationStep = ({ evaluation }: PathwayFees, k: Knowledge): Step => ({
  code: evaluation.fee,
  label: {
    ja: `${evaluation.name.ja} 評価と文書による説明`,
    en: `${evaluation.name.en} evaluation, explained in writing`,
  },
  points: evaluation.points,
  cites: inForceCites(evaluation.cites, k),
})

export const whatIfStep = (points: number): Step => ({
  code: 'one-test',
  label: {
    ja: '提言：CDxとプロファイルを分けない一つの検査',
    en: 'Proposal: one test, companion and profile not divided',
  },
  points,
  cites: ['report-2025/1'],
})
