import type { Case, Judgements, PanelOrder, PanelTest } from '#case'
import { given } from '#test/rule-test'

const signature = { by: 'Practitioner/attending', on: '2026-06-01' } as const

export const judged = (value: 'none-exists' | 'ongoing' | 'expected-to-finish' | 'finished'): Judgements => ({
  standardTherapy: { value, ...signature, ref: 'Observation/standard-therapy' },
  drugTherapyProbable: { value: true, ...signature, ref: 'Observation/drug-therapy' },
})
export const difficult: Judgements['tissueTestDifficult'] = { reason: '腹膜播種で再生検が困難', ...signature }
export const failed: PanelTest = {
  panel: 'foundationone-cdx',
  use: 'profile',
  specimen: 'tissue',
  on: '2026-04-10',
  outcome: 'no-profile',
}

const solid = {
  patient: { birthDate: '1958-03-04' },
  facility: { type: 'hub', filed: ['D006-19', 'B011-5'], advancedCareSite: true, turnRoundDays: 42 },
  panels: [],
  therapy: {
    lines: [
      {
        number: 1,
        basis: 'recorded',
        drugs: ['gemcitabine'],
        start: '2026-02-02',
        setting: 'advanced',
        refs: ['MedicationAdministration/1'],
      },
    ],
    nextLineStart: '2026-09-01',
  },
} as const

/** Metastatic pancreatic cancer on first line; a tissue panel is ordered as a profile. */
export const pancreas: Case = given({
  ...solid,
  tumor: {
    kind: 'solid',
    groups: ['pancreas', 'solid'],
    extent: { value: 'metastatic', basis: 'recorded' },
    ref: 'Condition/tumor',
  },
  judgement: judged('expected-to-finish'),
  order: {
    panel: 'foundationone-cdx',
    use: 'profile',
    specimen: { kind: 'tissue' },
    state: 'draft',
    ref: 'ServiceRequest/draft',
  },
})

/** Recurrent breast cancer; FoundationOne CDx is ordered as the companion test of capivasertib. */
export const breastCdx: Case = given({
  ...solid,
  tumor: { kind: 'solid', groups: ['breast', 'solid'], extent: { value: 'recurrent', basis: 'recorded' } },
  judgement: judged('ongoing'),
  order: {
    panel: 'foundationone-cdx',
    use: 'cdx',
    items: ['AKT1', 'PIK3CA', 'PTEN'],
    specimen: { kind: 'tissue' },
    state: 'draft',
  },
})

/** Aggressive B-cell lymphoma at onset, conventional testing insufficient; HemeSight is ordered. */
export const lymphoma: Case = given({
  ...solid,
  therapy: { lines: [] },
  tumor: {
    kind: 'hematologic',
    groups: ['b-nhl-aggressive', 'b-nhl', 'nhl', 'hematologic'],
    phase: 'onset',
    onset: '2026-05-20',
    conventionalTestingInsufficient: true,
  },
  order: { panel: 'hemesight', use: 'haem-profile', specimen: { kind: 'bone-marrow' }, state: 'draft' },
})

export const bloodOrder: PanelOrder = {
  panel: 'foundationone-liquid-cdx',
  use: 'profile',
  specimen: { kind: 'blood' },
  state: 'draft',
}
const { order: _, ...unordered } = pancreas
const { judgement: _silent, ...unjudged } = pancreas

/** Every case by its story; together they reach every outcome. */
export const cases: Readonly<Record<string, Case>> = {
  'expected to finish, tissue ordered': pancreas,
  'nothing ordered yet': unordered,
  'judgements missing': unjudged,
  'standard therapy ongoing': { ...pancreas, judgement: judged('ongoing') },
  'standard therapy finished, drug therapy improbable': {
    ...pancreas,
    judgement: { ...judged('finished'), drugTherapyProbable: { value: false, ...signature } },
  },
  'no standard therapy, resectable': {
    ...pancreas,
    tumor: { ...pancreas.tumor, extent: { value: 'resectable' } },
    judgement: judged('none-exists'),
  },
  'finished, but resectable': {
    ...pancreas,
    tumor: { ...pancreas.tumor, extent: { value: 'resectable' } },
    judgement: judged('finished'),
  },
  'used before, for another cancer': {
    ...pancreas,
    panels: [{ panel: 'foundationone-cdx', use: 'profile', specimen: 'tissue', on: '2023-04-10', outcome: 'profile' }],
  },
  'tissue failed, tissue again': { ...pancreas, panels: [failed] },
  'tissue failed, now blood': { ...pancreas, panels: [failed], order: bloodOrder },
  'tissue failed, nothing ordered yet': { ...unordered, panels: [failed] },
  'blood without a reason': { ...pancreas, order: bloodOrder },
  'blood for a recorded reason': {
    ...pancreas,
    order: bloodOrder,
    judgement: { ...judged('finished'), tissueTestDifficult: difficult },
  },
  'earlier panels unknown': { ...pancreas, panels: [{ on: '2024-05-01' }] },
  'hospital has not filed': { ...pancreas, facility: { filed: [] } },
  'companion test for capivasertib': breastCdx,
  'companion test, the pair unverified': {
    ...breastCdx,
    order: { ...breastCdx.order, panel: 'ncc-oncopanel', items: ['PIK3CA'] },
  },
  'companion test, an item not payable': { ...breastCdx, order: { ...breastCdx.order, items: ['EGFR'] } },
  'companion test on plasma without a reason': {
    ...breastCdx,
    tumor: { kind: 'solid', groups: ['prostate', 'solid'] },
    order: {
      panel: 'foundationone-liquid-cdx',
      use: 'cdx',
      items: ['BRCA1-2'],
      specimen: { kind: 'blood' },
      state: 'draft',
    },
  },
  'lymphoma at onset': lymphoma,
  'lymphoma at onset, need not judged': {
    ...lymphoma,
    tumor: { kind: 'hematologic', groups: lymphoma.tumor?.groups ?? [], phase: 'onset', onset: '2026-05-20' },
  },
  'lymphoma tested already': { ...lymphoma, panels: [{ use: 'haem-profile', on: '2026-05-28', outcome: 'profile' }] },
}
