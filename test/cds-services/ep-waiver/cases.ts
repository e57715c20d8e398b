import type { Alteration, CandidateDrug, Case, CcatReport, Profile } from '#case'
import { given } from '#test/rule-test'

const noFinding: CcatReport['secondaryFinding'] = { value: 'none', ref: 'Observation/ccat-sf' }
const tp53: Alteration = { gene: 'TP53', kind: 'mutation', protein: 'R248W', alleleFraction: 0.22 }

export const report = (candidates: readonly CandidateDrug[], more: Partial<CcatReport> = {}): CcatReport => ({
  received: true,
  reportedOn: '2026-06-08',
  secondaryFinding: noFinding,
  candidates,
  noCandidate: candidates.length === 0,
  epOmission: 'not-stated',
  ref: 'DiagnosticReport/ccat',
  ...more,
})

export const profile = (panel: string, alterations: readonly Alteration[], more: Partial<Profile> = {}): Profile => ({
  panel,
  use: 'profile',
  specimen: 'tissue',
  reportedOn: '2026-06-02',
  outcome: 'profile',
  alterations,
  tmbPerMb: 4.2,
  msi: 'stable',
  ref: 'DiagnosticReport/panel',
  ...more,
})

const person = {
  patient: { birthDate: '1958-03-04' },
  consent: { ccatSubmission: { value: 'permit' } },
  facility: { type: 'hub', filed: ['D006-19', 'B011-5'] },
} as const
const tumor = (...groups: string[]) =>
  ({
    kind: groups.includes('solid') ? 'solid' : 'hematologic',
    groups,
    onset: '2025-11-20',
    ref: 'Condition/tumor',
  }) as const

/** The ministry's first mock report: an approved drug whose companion test is the panel used. */
export const mockApproved: Case = given({
  ...person,
  tumor: tumor('luad', 'nsclc', 'lung', 'solid'),
  profile: profile('foundationone-cdx', [
    { gene: 'EGFR', kind: 'mutation', protein: 'L858R', alleleFraction: 0.31 },
    tp53,
  ]),
  ccat: report([{ drug: 'osimertinib', reach: 'approved', cdxFit: true, level: 'A', gene: 'EGFR' }], {
    epOmission: 'possible',
  }),
})

/** The second: only a trial is within reach. */
export const mockTrialOnly: Case = given({
  ...person,
  tumor: tumor('colorectal', 'solid'),
  profile: profile('foundationone-cdx', [{ gene: 'KRAS', kind: 'mutation', protein: 'G12D', alleleFraction: 0.28 }]),
  ccat: report([{ drug: 'trial-drug', reach: 'trial', cdxFit: false, level: 'D', gene: 'KRAS' }], {
    epOmission: 'not-possible',
  }),
})

/** The third: no drug, trials included. */
export const mockNothingUsable: Case = given({
  ...person,
  tumor: tumor('sarcoma', 'solid'),
  profile: profile('foundationone-cdx', [tp53]),
  ccat: report([], { epOmission: 'possible' }),
})

/** FGFR2 fusion in biliary cancer: report and table both name pemigatinib with this panel. */
export const biliary: Case = given({
  ...person,
  tumor: tumor('biliary', 'solid'),
  profile: profile('foundationone-cdx', [{ gene: 'FGFR2', kind: 'fusion', partner: 'BICC1' }]),
  ccat: report([{ drug: 'pemigatinib', reach: 'approved', cdxFit: true, level: 'A', gene: 'FGFR2' }]),
})

/** BRCA2 at a fraction that our list would suspect; C-CAT suspects nothing. */
export const prostate: Case = given({
  ...person,
  tumor: tumor('prostate', 'solid'),
  profile: profile('foundationone-cdx', [
    { gene: 'BRCA2', kind: 'mutation', protein: 'S1982fs', alleleFraction: 0.48 },
  ]),
  ccat: report([{ drug: 'olaparib', reach: 'approved', cdxFit: true, level: 'A', gene: 'BRCA2' }]),
})

const breast = tumor('breast', 'solid')
const pik3ca: Alteration = { gene: 'PIK3CA', kind: 'mutation', protein: 'H1047R', alleleFraction: 0.35 }
const capivasertib = (cdxFit: boolean): CandidateDrug => ({
  drug: 'capivasertib',
  reach: 'approved',
  cdxFit,
  level: 'A',
  gene: 'PIK3CA',
})
const withReport = (c: Case, more: Partial<CcatReport>): Case => ({ ...c, ccat: { ...c.ccat, ...more } })
const { ccat: _, ...unreported } = biliary

/** Every case by its story; together they reach every outcome. */
export const cases: Readonly<Record<string, Case>> = {
  'mock: approved drug, the test fits': mockApproved,
  'mock: trial only': mockTrialOnly,
  'mock: nothing usable': mockNothingUsable,
  'FGFR2 fusion, report and table agree': biliary,
  'the report prints no fit, our table confirms': withReport(biliary, {
    candidates: [{ drug: 'pemigatinib', reach: 'approved', cdxFit: 'not-stated', level: 'A', gene: 'FGFR2' }],
  }),
  'approved drug, not the companion test of this panel': given({
    ...person,
    tumor: breast,
    profile: profile('ncc-oncopanel', [pik3ca]),
    ccat: report([capivasertib(false)]),
  }),
  'germline finding suspected': withReport(prostate, { secondaryFinding: { value: 'suspected', genes: ['BRCA2'] } }),
  'hematological panel': given({
    ...person,
    tumor: tumor('aml', 'hematologic'),
    profile: profile('hemesight', [{ gene: 'FLT3', kind: 'mutation', protein: 'D835Y', alleleFraction: 0.4 }], {
      use: 'haem-profile',
    }),
    ccat: report([{ drug: 'gilteritinib', reach: 'approved', cdxFit: true, level: 'A', gene: 'FLT3' }]),
  }),
  'submission to C-CAT refused': {
    ...unreported,
    ccat: { received: false },
    consent: { ccatSubmission: { value: 'deny' } },
  },
  'C-CAT report awaited': { ...unreported, ccat: { received: false } },
  'C-CAT report awaited, allele fraction suspicious': { ...prostate, ccat: { received: false } },
  'report without its secondary-finding section': withReport(biliary, { secondaryFinding: {} }),
  'fit of the candidate not read': withReport(biliary, {
    candidates: [{ drug: 'pemigatinib', reach: 'approved', gene: 'FGFR2' }],
  }),
  'run as a companion test first': { ...biliary, profile: { ...biliary.profile, use: 'cdx', items: ['FGFR2-fusion'] } },
  'report finds the panel fit, our table names another': given({
    ...person,
    tumor: breast,
    profile: profile('ncc-oncopanel', [pik3ca]),
    ccat: report([capivasertib(true)]),
  }),
  'report denies what our table confirms': given({
    ...person,
    tumor: breast,
    profile: profile('foundationone-cdx', [pik3ca]),
    ccat: report([capivasertib(false)]),
  }),
  'report finds none, our table confirms one': withReport(biliary, { candidates: [], noCandidate: true }),
  'our row unverified, the report silent on fit': withReport(mockApproved, {
    candidates: [{ drug: 'osimertinib', reach: 'approved', cdxFit: 'not-stated', level: 'A', gene: 'EGFR' }],
    epOmission: 'not-stated',
  }),
  'report prints 省略不可, the conditions hold': withReport(biliary, { epOmission: 'not-possible' }),
  'report prints 省略可能, neither ① nor ② holds': withReport(mockTrialOnly, { epOmission: 'possible' }),
  'no candidate beside a trial drug': withReport(mockTrialOnly, { noCandidate: true, epOmission: 'not-stated' }),
  'no candidate beside a fitting drug': withReport(mockApproved, { noCandidate: true }),
  'gene of a candidate not among the variants': withReport(mockApproved, {
    candidates: [{ drug: 'alectinib', reach: 'approved', cdxFit: true, level: 'A', gene: 'ALK' }],
  }),
  'allele fraction against C-CAT': prostate,
  'allele fraction against C-CAT, matched blood sequenced': {
    ...prostate,
    profile: profile('ncc-oncopanel', [{ gene: 'BRCA2', kind: 'mutation', protein: 'S1982fs', alleleFraction: 0.48 }]),
    ccat: report([]),
  },
}
