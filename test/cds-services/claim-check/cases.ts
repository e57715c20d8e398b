import type { Case, PanelOrder, Profile } from '#case'
import { given } from '#test/rule-test'
import { bloodOrder, difficult, failed, judged, lymphoma, pancreas } from '../test-timing/cases.ts'

const facility = { type: 'hub', filed: ['D006-19', 'B011-5', 'B001-11'], turnRoundDays: 42 } as const
const atHome = { facility, patient: { deceased: false }, stays: [], charges: [], panels: [] } as const

/** FoundationOne CDx run as a companion test, as a draft. */
export const run = (items: readonly string[], more: Partial<PanelOrder> = {}): PanelOrder => ({
  panel: 'foundationone-cdx',
  use: 'cdx',
  items,
  specimen: { kind: 'tissue' },
  state: 'draft',
  ref: 'ServiceRequest/draft',
  ...more,
})

const solid = (...groups: readonly string[]) =>
  ({ kind: 'solid', groups: [...groups, 'solid'], ref: 'Condition/tumor' }) as const

export const breast: Case = given({ ...atHome, tumor: solid('breast'), order: run(['AKT1', 'PIK3CA', 'PTEN']) })
export const biliary: Case = given({
  ...atHome,
  asOf: '2022-05-01',
  tumor: solid('biliary'),
  order: run(['FGFR2-fusion', 'MSI', 'NTRK-fusion', 'TMB']),
})
export const prostate: Case = given({
  ...atHome,
  tumor: solid('prostate'),
  order: run(['BRCA1-2', 'TMB', 'NTRK-fusion']),
})
export const LUNG_ITEMS = [
  'EGFR',
  'ROS1-fusion',
  'ALK-fusion',
  'KRAS-G12C',
  'BRAF',
  'MET-ex14',
  'RET-fusion',
  'HER2',
  'MSI',
  'TMB',
  'NTRK-fusion',
] as const
export const lung: Case = given({ ...atHome, tumor: solid('luad', 'nsclc', 'lung'), order: run(LUNG_ITEMS) })
export const esr1: Case = given({
  ...atHome,
  asOf: '2026-03-01',
  tumor: solid('breast'),
  order: run(['ESR1'], { panel: 'guardant360-cdx', specimen: { kind: 'blood' } }),
})
export const idh1: Case = given({ ...atHome, tumor: solid('biliary'), order: run(['IDH1']) })

/** Metastatic pancreatic cancer, standard therapy expected to finish, a profile ordered from the outpatient clinic. */
export const profile: Case = { ...pancreas, ...atHome }

const stay = { from: '2026-06-10', ongoing: true, ref: 'Encounter/stay' } as const
export const inWard = (c: Case, ward: string): Case => ({ ...c, stays: [{ ...stay, wards: [ward] }] })

/** The profile that came with the capivasertib companion test; standard therapy is finished now. */
const result: Profile = {
  panel: 'foundationone-cdx',
  use: 'cdx',
  items: ['AKT1', 'PIK3CA', 'PTEN'],
  specimen: 'tissue',
  reportedOn: '2026-05-01',
  outcome: 'profile',
  ref: 'DiagnosticReport/panel',
}
export const explained: Case = given({
  ...atHome,
  tumor: { ...solid('breast'), extent: { value: 'metastatic' } },
  judgement: judged('finished'),
  panels: [{ panel: 'foundationone-cdx', use: 'cdx', specimen: 'tissue', on: '2026-04-01', outcome: 'profile' }],
  profile: result,
  expertPanel: { held: true, heldOn: '2026-06-01', ref: 'Procedure/panel' },
  explanation: { given: true, on: '2026-06-10', ref: 'Procedure/explanation' },
  consent: { ccatSubmission: { value: 'permit' } },
  registration: { sequenceData: { done: true }, clinicalData: { done: true } },
})
export const unexplained: Case = { ...explained, explanation: { given: false } }

/** The same of a profile that was ordered as one. */
export const profileUnexplained: Case = {
  ...unexplained,
  profile: { ...result, use: 'profile' },
  panels: [{ panel: 'foundationone-cdx', use: 'profile', specimen: 'tissue', on: '2026-04-01', outcome: 'profile' }],
}

const { stays: _stays, ...whereabouts } = breast
const { charges: _charges, ...uncharged } = breast

/** Every case by its story; together they reach every outcome. */
export const cases: Readonly<Record<string, Case>> = {
  'capivasertib companion test': breast,
  'biliary, four items': biliary,
  'prostate, BRCA with TMB and NTRK': prostate,
  'lung, everything': lung,
  'ESR1 in plasma, the day before it is paid': { ...esr1, asOf: '2026-02-28' },
  'ESR1 in plasma': esr1,
  'IDH1, not on the list': idh1,
  'a profile': profile,
  'a profile in blood, for a reason': {
    ...profile,
    order: bloodOrder,
    judgement: { ...judged('finished'), tissueTestDifficult: difficult ?? {} },
  },
  'a profile in blood, after tissue failed': { ...profile, order: bloodOrder, panels: [failed] },
  'a profile, therapy ongoing': { ...profile, judgement: judged('ongoing') },
  'a profile in a DPC bed, 2025': {
    ...inWard(profile, 'dpc'),
    asOf: '2025-06-11',
    stays: [{ ...stay, from: '2025-06-10', wards: ['dpc'] }],
  },
  'a profile in a DPC bed, 2026': inWard(profile, 'dpc'),
  'a profile in a pediatric ward 5': inWard(profile, 'A307-5'),
  'a profile in intensive care': inWard(profile, 'A301'),
  'whereabouts unknown': whereabouts,
  'charges unknown': uncharged,
  'billed before': { ...breast, charges: [{ fee: 'D004-2-1-ro', item: 'PTEN', on: '2026-01-10' }] },
  'lymphoma at onset': { ...lymphoma, ...atHome },
  'lymphoma at onset, in a DPC bed': { ...inWard(lymphoma, 'dpc'), facility, charges: [] },
  'explained, CDx first': explained,
  'explained, clinical data not known to be submitted': {
    ...explained,
    registration: { sequenceData: { done: true }, clinicalData: { done: false } },
  },
  'explained, submission refused': { ...explained, consent: { ccatSubmission: { value: 'deny' } }, registration: {} },
  'explained at a hospital that has not filed': { ...explained, facility: { ...facility, filed: [] } },
  'not explained, CDx first': unexplained,
  'not explained, profile first': profileUnexplained,
  'died before the explanation': { ...unexplained, patient: { deceased: true, deceasedOn: '2026-06-03' } },
  'a hospital that is not designated': { ...profile, facility: { ...facility, type: 'other' } },
}
