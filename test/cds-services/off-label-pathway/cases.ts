import type { Alteration, CandidateDrug, Case, CcatReport, Line, ListedUse, Profile } from '#case'
import { given } from '#test/rule-test'

export const tumor = (...groups: string[]) =>
  ({
    kind: groups.includes('solid') ? 'solid' : 'hematologic',
    groups,
    extent: { value: 'metastatic' },
    ref: 'Condition/tumor',
  }) as const

export const pancreas = tumor('pancreas', 'solid')
export const luad = tumor('luad', 'nsclc', 'lung', 'solid')
export const breast = tumor('breast', 'solid')
export const colorectal = tumor('colorectal', 'solid')

export const profile = (panel: string, alterations: readonly Alteration[], more: Partial<Profile> = {}): Profile => ({
  panel,
  use: 'profile',
  outcome: 'profile',
  alterations,
  tmbPerMb: 4.2,
  msi: 'stable',
  ref: 'DiagnosticReport/panel',
  ...more,
})

export const report = (...candidates: readonly CandidateDrug[]): CcatReport => ({
  received: true,
  candidates,
  noCandidate: candidates.length === 0,
  ref: 'DiagnosticReport/ccat',
})

/** A report, and all else on record, that lets the expert panel be waived for this drug. */
export const waivedFor = (drug: string, gene: string) =>
  ({
    patient: { birthDate: '1958-03-04' },
    ccat: {
      ...report({ drug, reach: 'approved', cdxFit: true, level: 'A', gene }),
      secondaryFinding: { value: 'none' },
      epOmission: 'possible',
    },
    consent: { ccatSubmission: { value: 'permit' } },
    expertPanel: { held: false },
  }) as const satisfies Partial<Case>

export const line = (number: number, ...drugs: readonly string[]): Line => ({
  number,
  basis: 'recorded',
  drugs,
  start: '2025-04-01',
  end: '2026-04-01',
  endedFor: 'progression',
  setting: 'advanced',
  refs: [],
})

export const held = (...recommended: readonly string[]) => ({
  held: true,
  heldOn: '2025-12-10' as const,
  recommended,
  ref: 'Procedure/expert-panel',
})

export const listed = (rung: ListedUse['rung'], drug: string, on: string): ListedUse => ({
  rung,
  drug,
  tumor: on,
  list: 'https://example.jp/list',
  checked: '2024-05-01',
})

const hospital = { type: 'hub', advancedCareSite: true, ncch1901Site: false } as const

const person = {
  patient: { birthDate: '1958-03-04' },
  panels: [],
  companionResults: [],
  drugOrders: [],
  therapy: { lines: [line(1, 'gemcitabine', 'nab-paclitaxel')] },
  fitness: { ecog: { value: 1, on: '2024-05-20' } },
  expertPanel: { held: false },
  facility: hospital,
} as const satisfies Partial<Case>

export const tmbHigh: Case = given({
  ...person,
  tumor: pancreas,
  profile: profile('foundationone-cdx', [], { tmbPerMb: 14 }),
  expertPanel: held(),
  ccat: report({ drug: 'pembrolizumab', reach: 'approved', cdxFit: true, level: 'A', gene: 'TMB' }),
})

export const ntrk: Case = given({
  ...person,
  tumor: pancreas,
  profile: profile('foundationone-cdx', [{ gene: 'ETV6', kind: 'fusion', partner: 'NTRK3' }]),
  expertPanel: held(),
  ccat: report({ drug: 'larotrectinib', reach: 'approved', cdxFit: 'not-stated', level: 'A', gene: 'NTRK3' }),
})

export const her2: Case = given({
  ...person,
  tumor: pancreas,
  profile: profile('guardant360-cdx', [{ gene: 'ERBB2', kind: 'amplification' }]),
  expertPanel: held(),
  ccat: report({
    drug: 'trastuzumab-deruxtecan',
    reach: 'approved-other-cancer',
    cdxFit: false,
    level: 'C',
    gene: 'ERBB2',
  }),
})

/** KRAS G12C in pancreatic cancer: approved for lung cancer here, a trial for this one. */
export const kras: Case = given({
  ...person,
  tumor: pancreas,
  profile: profile('guardant360-cdx', [{ gene: 'KRAS', kind: 'mutation', protein: 'G12C' }]),
  ccat: report(
    { drug: 'sotorasib', reach: 'approved-other-cancer', cdxFit: false, level: 'C', gene: 'KRAS' },
    { drug: 'KRAS G12C阻害薬（治験薬）', reach: 'trial', cdxFit: false, level: 'C', gene: 'KRAS' },
  ),
})

export const trialOnly: Case = given({
  ...person,
  tumor: colorectal,
  profile: profile('foundationone-cdx', [{ gene: 'KRAS', kind: 'mutation', protein: 'G12D' }]),
  ccat: report({ drug: 'KRAS G12D阻害薬（治験薬）', reach: 'trial', cdxFit: false, level: 'D', gene: 'KRAS' }),
})

/** Level A because the FDA has approved it; nothing in Japan. */
export const fdaOnly: Case = given({
  ...person,
  tumor: luad,
  profile: profile('foundationone-cdx', [{ gene: 'KRAS', kind: 'mutation', protein: 'G12C' }]),
  ccat: report({ drug: 'adagrasib', reach: 'approved-abroad', cdxFit: false, level: 'A', gene: 'KRAS' }),
})

const onList = (rung: ListedUse['rung']): Case => ({
  ...kras,
  facility: { ...hospital, listedUses: [listed(rung, 'sotorasib', 'pancreas')] },
})

const { ccat: _, ...unreported } = kras

/** Every case by its story; together they reach every outcome. */
export const cases: Readonly<Record<string, Case>> = {
  'TMB-high by FoundationOne CDx, pembrolizumab': tmbHigh,
  'the same, the expert panel not held, what a waiver asks for not on record': {
    ...tmbHigh,
    expertPanel: { held: false },
  },
  'the same, the expert panel validly waived': { ...tmbHigh, ...waivedFor('pembrolizumab', 'TMB') },
  'NTRK fusion by FoundationOne CDx, larotrectinib': ntrk,
  'HER2 amplified, trastuzumab deruxtecan': her2,
  'on the list of the notice of 1980': onList('notified-off-label'),
  'past prior evaluation': onList('public-knowledge'),
  'trial only': trialOnly,
  'expanded trial found': onList('expanded-access'),
  'advanced care found': onList('advanced-care'),
  'expert panel recommends, NCCH1901 still known to run': {
    ...kras,
    asOf: '2025-12-31',
    expertPanel: held('sotorasib'),
  },
  'approved for another cancer, expert panel not held': kras,
  'approved abroad only, level A': fdaOnly,
  'found by a panel that is not the companion test': given({
    ...person,
    tumor: breast,
    profile: profile('ncc-oncopanel', [{ gene: 'PIK3CA', kind: 'mutation', protein: 'H1047R' }]),
    ccat: report({ drug: 'capivasertib', reach: 'approved', cdxFit: false, level: 'A', gene: 'PIK3CA' }),
  }),
  'C-CAT report awaited, drug ordered': {
    ...unreported,
    drugOrders: [{ drug: 'sotorasib', state: 'draft' }],
    panels: [{ outcome: 'pending' }],
  },
  'a resistance, no road': {
    ...kras,
    ccat: report({ drug: 'cetuximab', reach: 'trial', cdxFit: false, level: 'R', gene: 'KRAS' }),
  },
}
