import {
  type Alteration,
  addDays,
  type Case,
  type CompanionResult,
  type DrugOrder,
  type Line,
  type Profile,
  type Results,
  type Tumor,
} from '#case'
import { given } from '#test/rule-test'

export const tumors = {
  luad: ['luad', 'nsclc', 'lung', 'solid'],
  breast: ['breast', 'solid'],
  colorectal: ['colorectal', 'solid'],
  pancreas: ['pancreas', 'solid'],
  prostate: ['prostate', 'solid'],
  gastric: ['gastric', 'solid'],
  sarcoma: ['sarcoma', 'solid'],
  biliary: ['biliary', 'solid'],
  melanoma: ['melanoma', 'solid'],
  ovary: ['ovary', 'solid'],
  glioma: ['glioma', 'brain', 'solid'],
} as const

export const tumor = (name: keyof typeof tumors, more: Partial<Tumor> = {}): Tumor => ({
  kind: 'solid',
  groups: tumors[name],
  extent: { value: 'metastatic' },
  ref: 'Condition/tumor',
  ...more,
})

export const ordered = (...drugs: readonly string[]): readonly DrugOrder[] =>
  drugs.map(drug => ({ drug, state: 'draft', on: '2026-06-15', ref: `MedicationRequest/${drug}` }))

export const line = (number: number, ...drugs: readonly string[]): Line => ({
  number,
  basis: 'recorded',
  setting: 'advanced',
  drugs,
  start: addDays('2025-01-10', number * 60),
  end: addDays('2025-02-28', number * 60),
  refs: [],
})

export const completed = (given: Line): Line => ({ ...given, endedFor: 'completed' })

export const result = (test: string, found: Results, more: Partial<CompanionResult> = {}): CompanionResult => ({
  test,
  reportedOn: '2026-05-10',
  specimenOn: '2026-05-01',
  ref: `Observation/${test}`,
  ...found,
  ...more,
})

export const panel = (name: string, found: Results, more: Partial<Profile> = {}): Profile => ({
  panel: name,
  use: 'profile',
  specimenOn: '2026-05-01',
  reportedOn: '2026-05-20',
  outcome: 'profile',
  alterations: [],
  tmbPerMb: 'not-stated',
  msi: 'not-stated',
  ref: 'DiagnosticReport/panel',
  ...found,
  ...more,
})

export const mutation = (gene: string, protein: string): Alteration => ({ gene, kind: 'mutation', protein })
export const fusion = (gene: string, partner: string): Alteration => ({ gene, kind: 'fusion', partner })
export const l858r = mutation('EGFR', 'L858R')
export const t790m = mutation('EGFR', 'T790M')
export const pik3ca = mutation('PIK3CA', 'H1047R')
export const retFusion = fusion('RET', 'CCDC6')

/** A patient of whom the record was asked for everything, with nothing found. */
export const untested = (name: keyof typeof tumors, ...drugs: readonly string[]): Case =>
  given({
    tumor: tumor(name),
    drugOrders: ordered(...drugs),
    therapy: { lines: [] },
    companionResults: [],
    companionOrders: [],
    panels: [],
    ccat: { received: false },
    expertPanel: { held: false },
    consent: { ccatSubmission: { value: 'permit' } },
  })

const withPanel = (name: keyof typeof tumors, profile: Profile, ...drugs: readonly string[]): Case => {
  const { panels: _, ...rest } = untested(name, ...drugs)
  return { ...rest, profile }
}

const cobas = (...alterations: readonly Alteration[]) => ({
  companionResults: [result('cobasEGFRv2', { alterations })],
})
const met = (...recommended: readonly string[]) => ({
  expertPanel: { held: true, heldOn: '2026-06-05', recommended, ref: 'Procedure/panel' } as const,
})
/** A C-CAT report that lets the panel be waived for this drug. */
const waivable = (drug: string, gene: string): Partial<Case> => ({
  patient: { birthDate: '1960-01-01' },
  ccat: {
    received: true,
    reportedOn: '2026-06-01',
    secondaryFinding: { value: 'none' },
    candidates: [{ drug, reach: 'approved', cdxFit: true, level: 'A', gene }],
    noCandidate: false,
    epOmission: 'possible',
    ref: 'DiagnosticReport/ccat',
  },
})

const breastPanel = (use: 'profile' | 'cdx', more: Partial<Profile> = {}) =>
  withPanel(
    'breast',
    panel('foundationone-cdx', { alterations: [pik3ca] }, { use, ...more }),
    'capivasertib',
    'fulvestrant',
  )
const nccBreast = withPanel('breast', panel('ncc-oncopanel', { alterations: [pik3ca] }), 'capivasertib', 'fulvestrant')
const pancreasRet = (items: readonly string[]) =>
  withPanel(
    'pancreas',
    panel('foundationone-cdx', { alterations: [retFusion] }, { use: 'cdx', items }),
    'selpercatinib',
  )
const later = { therapy: { lines: [line(1, 'capecitabine', 'oxaliplatin')] } }

/** Every case by its story; together they reach every outcome that can be reached. */
export const cases: Readonly<Record<string, Case>> = {
  'osimertinib, L858R by cobas': { ...untested('luad', 'osimertinib'), ...cobas(l858r) },
  'osimertinib, wild type by cobas': { ...untested('luad', 'osimertinib'), ...cobas() },
  'osimertinib, untested': untested('luad', 'osimertinib'),
  'osimertinib, results not read': given({ tumor: tumor('luad'), drugOrders: ordered('osimertinib') }),
  'osimertinib, L858R by AmoyDx': {
    ...untested('luad', 'osimertinib'),
    companionResults: [result('AmoyDxPanLung', { alterations: [l858r] })],
  },
  'gefitinib, L858R and T790M, resistance reported': {
    ...withPanel('luad', panel('foundationone-cdx', { alterations: [l858r, t790m] }), 'gefitinib'),
    ...cobas(l858r, t790m),
    ccat: {
      received: true,
      candidates: [{ drug: 'gefitinib', level: 'R', gene: 'EGFR', reach: 'approved', cdxFit: false }],
      noCandidate: false,
    },
  },
  'capivasertib, PIK3CA by FoundationOne CDx, panel held': { ...breastPanel('profile'), ...met('capivasertib') },
  'capivasertib, PIK3CA by FoundationOne CDx, panel waived': {
    ...breastPanel('profile'),
    ...waivable('capivasertib', 'PIK3CA'),
  },
  'capivasertib, PIK3CA by FoundationOne CDx, C-CAT awaited, panel not held': breastPanel('profile'),
  'capivasertib, PIK3CA by FoundationOne CDx run for it': breastPanel('cdx', { items: ['PIK3CA', 'AKT1', 'PTEN'] }),
  'capivasertib, PIK3CA by NCC Oncopanel': nccBreast,
  'capivasertib, PIK3CA by NCC Oncopanel, recommended': { ...nccBreast, ...met('capivasertib') },
  'capivasertib without fulvestrant': {
    ...breastPanel('cdx', { items: ['PIK3CA'] }),
    drugOrders: ordered('capivasertib'),
  },
  'selpercatinib, RET fusion, run for it': pancreasRet(['RET-fusion']),
  'selpercatinib, RET fusion, run for MSI': pancreasRet(['MSI']),
  'sotorasib, KRAS G12C in pancreas, level A abroad': {
    ...withPanel('pancreas', panel('foundationone-cdx', { alterations: [mutation('KRAS', 'G12C')] }), 'sotorasib'),
    ccat: {
      received: true,
      candidates: [{ drug: 'sotorasib', level: 'A', reach: 'approved-abroad', cdxFit: false, gene: 'KRAS' }],
      noCandidate: false,
    },
  },
  'pembrolizumab, MSI-high in colorectal cancer': {
    ...untested('colorectal', 'pembrolizumab'),
    companionResults: [result('MSI_FALCO', { msi: 'high' })],
  },
  'pembrolizumab, microsatellite stable': {
    ...untested('colorectal', 'pembrolizumab'),
    companionResults: [result('MSI_FALCO', { msi: 'stable' })],
  },
  'pembrolizumab alone, first line in pancreatic cancer': untested('pancreas', 'pembrolizumab'),
  'pembrolizumab, TMB 12 by FoundationOne CDx run for it': {
    ...withPanel(
      'pancreas',
      panel('foundationone-cdx', { tmbPerMb: 12 }, { use: 'cdx', items: ['TMB'] }),
      'pembrolizumab',
    ),
    ...later,
  },
  'pembrolizumab, TMB 12 by NCC Oncopanel': {
    ...withPanel('pancreas', panel('ncc-oncopanel', { tmbPerMb: 12 }), 'pembrolizumab'),
    ...later,
  },
  'cetuximab, KRAS mutated': {
    ...untested('colorectal', 'cetuximab', 'irinotecan'),
    companionResults: [
      result(
        'OncoBEAM_RAS',
        { alterations: [mutation('KRAS', 'G12D')], absent: [{ gene: 'NRAS' }] },
        { specimen: 'blood' },
      ),
    ],
  },
  'osimertinib supported, alectinib beside it not': {
    ...untested('luad', 'osimertinib', 'alectinib'),
    ...cobas(l858r),
  },
  'alectinib around surgery, ALK fusion': {
    ...untested('luad'),
    tumor: tumor('luad', { extent: { value: 'resectable' } }),
    drugOrders: [{ drug: 'alectinib', state: 'draft', setting: 'perioperative' }],
    companionResults: [result('VENTANA_ALK', { alterations: [fusion('ALK', 'EML4')] })],
  },
  'vorasidenib in glioma, where our row is unverified': {
    ...untested('glioma', 'vorasidenib'),
    companionResults: [result('ODxTT', { alterations: [] })],
  },
}

export const story = (name: keyof typeof cases): Case => {
  const c = cases[name]
  if (c === undefined) throw new Error(`no case is called ${name}`)
  return c
}
