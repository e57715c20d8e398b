import type { Told } from '#cards'
import type { Rule } from '#rule'
import { coverage } from '../shared/covers.ts'
import { actsOf } from '../shared/fees/acts-of.ts'
import { tissueDifficult } from '../shared/tissue-difficult.ts'
import { billOf } from './bill.ts'
import type { Outcome } from './outcome.ts'
import { knownRun } from './run.ts'
import { subjectOf } from './subject.ts'

/** What the claim has to say beside the codes (摘要欄), ready to be copied. The text is Japanese: it is what is sent. */
export interface ClaimNote {
  readonly code: ClaimNoteCode
  readonly text: string
  readonly cites: Rule['cites']
}

export type ClaimNoteCode =
  | 'blood-reason'
  | 'tissue-no-profile'
  | 'cdx-date'
  | 'cdx-item'
  | 'plasma-reason'
  | 'haem-need'
  | 'hboc-need'
  | 'counselling-date'

/** A claim that is refused has no notes. A date that the record does not hold is left to be filled in. */
export function claimNotes(told: Told<Outcome>): readonly ClaimNote[] {
  const refused = told.outcome === 'not-payable' && billOf(told)?.completed === undefined
  if (refused || told.regime === 'report-2025') return []
  const { of, use } = subjectOf(told.c)
  if (of === 'evaluation') return [...(use === 'cdx' ? cdxDate(told) : []), ...counsellingDate(told)]
  return { profile, 'haem-profile': hematological, cdx }[use](told)
}

function profile({ c }: Told<Outcome>): readonly ClaimNote[] {
  if (c.order?.specimen?.kind !== 'blood') return []
  const failed = c.panels?.find(one => one.use === 'profile' && one.outcome === 'no-profile')
  if (failed !== undefined)
    return [
      {
        code: 'tissue-no-profile',
        text: `組織を検体とした検査（${failed.on ?? BLANK}）で包括的なゲノムプロファイルの結果が得られなかったため、血液を検体として実施`,
        cites: ['fee-2022/d006-19/1', 'fee-2024/d006-19/1-i', 'fee-2026/d006-19/1-a-ro'],
      },
    ]
  const difficult = tissueDifficult(c)
  if (difficult === undefined) return []
  return [
    {
      code: 'blood-reason',
      text: `血液を検体とした理由（組織での検査が困難な医学的理由）：${difficult.reason}`,
      cites: ['fee-2022/d006-19/1', 'fee-2024/d006-19/1-a', 'fee-2026/d006-19/1-a-i'],
    },
  ]
}

const hematological = ({ c }: Told<Outcome>): readonly ClaimNote[] =>
  c.tumor?.conventionalTestingInsufficient === true
    ? [
        {
          code: 'haem-need',
          text: '医療上の必要性：従来の検査では検索できない、または他の造血器腫瘍・類縁疾患との鑑別が困難であるため',
          cites: ['fee-2024/d006-19/7', 'fee-2026/d006-19/2-a'],
        },
      ]
    : []

function cdx({ c, k }: Told<Outcome>): readonly ClaimNote[] {
  const run = knownRun(c)
  if (run === undefined) return []
  const acts = actsOf(run, k)
  const named = acts.filter(({ fee }) => fee.startsWith('D004-2')).flatMap(({ item }) => item ?? [])
  const difficult = run.specimen === 'tissue' ? undefined : tissueDifficult(c)
  const hboc =
    acts.some(({ fee }) => fee === 'D006-18-2') &&
    coverage({ tumors: ['breast', 'ovary'] }, run.groups, k.tumors) === 'yes'
  return [
    ...(named.length === 0
      ? []
      : [
          {
            code: 'cdx-item',
            text: `実施した遺伝子検査：${named.map(item => k.biomarkers.find(({ id }) => id === item)?.name.ja ?? item).join('、')}`,
            cites: ['fee-2022/d004-2/6', 'fee-2024/d004-2/6', 'fee-2026/d004-2/6'],
          } as const,
        ]),
    ...(difficult === undefined
      ? []
      : [
          {
            code: 'plasma-reason',
            text: `血液を検体とした理由（組織での検査が困難な医学的理由）：${difficult.reason}`,
            cites: ['fee-2022/d006-27/1', 'fee-2024/d006-27/1', 'fee-2026/d006-27/1'],
          } as const,
        ]),
    ...(hboc
      ? [
          {
            code: 'hboc-need',
            text: '（遺伝性乳癌卵巣癌症候群の診断を目的とする場合）医療上の必要性：',
            cites: ['fee-2022/d006-18/3', 'fee-2024/d006-18/3', 'fee-2026/d006-18/2-relatives'],
          } as const,
        ]
      : []),
  ]
}

const cdxDate = ({ c }: Told<Outcome>): readonly ClaimNote[] => [
  {
    code: 'cdx-date',
    text: `包括的なゲノムプロファイルの結果を併せて取得した検査の実施日：${testedOn(c) ?? BLANK}`,
    cites: ['fee-2022/d006-19/6', 'fee-2024/d006-19/6', 'fee-2026/d006-19/1-ka'],
  },
]

const counsellingDate = ({ c, k }: Told<Outcome>): readonly ClaimNote[] =>
  k.fees.some(({ fee }) => fee === 'B001-11-2i') && c.facility?.filed?.includes('B001-11')
    ? [
        {
          code: 'counselling-date',
          text: `（B001-11「2」イを算定する場合）検査を実施した年月日：${testedOn(c) ?? BLANK}`,
          cites: ['fee-2026/b001-11/2'],
        },
      ]
    : []

/** When the profile at hand was ordered, or else when its specimen was taken. */
const testedOn = ({ panels, profile }: Told['c']) =>
  panels?.findLast(one => one.panel === profile?.panel && one.use === profile?.use)?.on ?? profile?.specimenOn

const BLANK = '　年　月　日'
