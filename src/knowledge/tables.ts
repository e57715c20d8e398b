import type { z } from 'zod'
import { fee, feeExclusion, feeStep, labPrice, wardBundle } from './tables/billing.ts'
import { cdx } from './tables/cdx.ts'
import { cdxItem, germlineSign, haemIndication } from './tables/coverage.ts'
import { epRole } from './tables/expert-panel.ts'
import { facilityAct } from './tables/facility.ts'
import { companionTest, panel, specimenLimit } from './tables/panel.ts'
import { absentPathway, pathway, ungatedUse } from './tables/pathway.ts'
import { registrationItem } from './tables/registration.ts'
import { signOff } from './tables/sign-off.ts'
import { societyUse } from './tables/society-use.ts'
import { regime, source } from './tables/source.ts'
import { biomarker, drug, gene, tumor } from './tables/terms.ts'

/** Every table: where its rows lie (`x.yaml`, or every file of the folder `x/`) and what a row must be. */
export const schemas = {
  sources: { path: 'knowledge/sources', row: source },
  regimes: { path: 'knowledge/regimes', row: regime },
  panels: { path: 'knowledge/panels', row: panel },
  companionTests: { path: 'knowledge/companion-tests', row: companionTest },
  specimenLimits: { path: 'knowledge/specimen-limits', row: specimenLimit },
  cdx: { path: 'knowledge/cdx', row: cdx },
  cdxItems: { path: 'knowledge/cdx-items', row: cdxItem },
  fees: { path: 'knowledge/fees', row: fee },
  feeSteps: { path: 'knowledge/fee-steps', row: feeStep },
  feeExclusions: { path: 'knowledge/fee-exclusions', row: feeExclusion },
  wardBundles: { path: 'knowledge/ward-bundles', row: wardBundle },
  labPrices: { path: 'knowledge/lab-prices', row: labPrice },
  haemIndications: { path: 'knowledge/haem-indications', row: haemIndication },
  germlineSigns: { path: 'knowledge/germline-signs', row: germlineSign },
  epRoles: { path: 'knowledge/ep-roles', row: epRole },
  registrationItems: { path: 'knowledge/registration-items', row: registrationItem },
  facilityActs: { path: 'knowledge/facility-acts', row: facilityAct },
  ungatedUses: { path: 'knowledge/ungated-uses', row: ungatedUse },
  societyUses: { path: 'knowledge/society-uses', row: societyUse },
  pathways: { path: 'knowledge/pathways', row: pathway },
  absentPathways: { path: 'knowledge/absent-pathways', row: absentPathway },
  signOffs: { path: 'knowledge/sign-offs', row: signOff },
  biomarkers: { path: 'terminology/biomarkers', row: biomarker },
  genes: { path: 'terminology/genes', row: gene },
  drugs: { path: 'terminology/drugs', row: drug },
  tumors: { path: 'terminology/tumors', row: tumor },
} as const

export type TableName = keyof typeof schemas
export type Row<T extends TableName> = Readonly<z.output<(typeof schemas)[T]['row']>>
export type Tables = { readonly [T in TableName]: readonly Row<T>[] } & { readonly version: string }

export type CdxRow = Row<'cdx'>
export type Panel = Row<'panels'>
export type Source = Row<'sources'>
export type Regime = Row<'regimes'>
