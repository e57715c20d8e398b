import type { Case, CasePath, MissingFact } from '#case'
import type { CdxRow, Knowledge, Row } from '#knowledge'
import { takes } from '../shared/takes.ts'
import { tissueDifficult } from '../shared/tissue-difficult.ts'
import { plasmaNeedsNoReason } from './plasma-condition.ts'
import { confirmedTests, ranked, testsToVerify } from './tests-of.ts'

/** Whether one test can be done on the specimen at hand; `usable` is absent while that is open. */
export interface Fit {
  readonly test: string
  readonly usable?: boolean
  readonly why: FitReason
  readonly missing?: MissingFact
}

export type FitReason =
  | 'specimen-fits'
  | 'blood-will-do'
  | 'tissue-is-difficult'
  | 'needs-tissue'
  | 'too-few-tumor-cells'
  | 'not-after-transplant'
  | 'macrodissection-needed'
  | 'transplant-to-check'
  | 'kind-to-check'
  | 'not-recorded'

export const specimenReads = [
  'order.specimen.kind',
  'order.specimen.tumorCellPercent',
  'judgement.tissueTestDifficult',
  'allogeneicTransplant',
] as const satisfies readonly CasePath[]

/** Every confirmed companion test of these rows against the specimen; where none is confirmed, those to verify. */
export function specimenFits(rows: readonly CdxRow[], c: Case, k: Knowledge): readonly Fit[] {
  const confirmed = ranked(rows, confirmedTests)
  const tests = confirmed.length > 0 ? confirmed : ranked(rows, testsToVerify)
  return tests.map(test => worst([bySpecimen(test, rows, c, k), byTransplant(test, c, k)]))
}

const fits = (test: string, why: FitReason): Fit => ({ test, usable: true, why })
const fails = (test: string, why: FitReason): Fit => ({ test, usable: false, why })
const lacks = (test: string, missing: MissingFact): Fit => ({ test, why: 'not-recorded', missing })

/** What forbids outweighs what is open, and that outweighs what fits. */
const worst = ([first, second]: readonly [Fit, Fit | undefined]): Fit => {
  if (second === undefined || first.usable === false) return first
  return second.usable === false || first.usable === true ? second : first
}

function bySpecimen(test: string, rows: readonly CdxRow[], c: Case, k: Knowledge): Fit {
  const kind = c.order?.specimen?.kind
  const { tissue, blood } = takes(test, k)
  const groups = c.tumor?.groups ?? []
  const asksNoReason = rows
    .filter(row => row.tests.some(link => link.test === test))
    .every(row => plasmaNeedsNoReason(row, groups, k))
  if (blood && asksNoReason && kind !== 'tissue') return fits(test, 'blood-will-do')
  if (kind === 'tissue' && tissue) return byTumorCells(test, c, k)
  if (kind === 'tissue' || kind === 'blood') return blood ? onBlood(test, asksNoReason, c) : fails(test, 'needs-tissue')
  if (kind !== undefined) return { test, why: 'kind-to-check' }
  return tissue ? lacks(test, 'order.specimen') : onBlood(test, asksNoReason, c)
}

function onBlood(test: string, asksNoReason: boolean, c: Case): Fit {
  if (asksNoReason) return fits(test, 'blood-will-do')
  return tissueDifficult(c) !== undefined
    ? fits(test, 'tissue-is-difficult')
    : lacks(test, 'judgement.tissueTestDifficult')
}

function byTumorCells(test: string, { order }: Case, k: Knowledge): Fit {
  const limit = limitsOf(test, k).find(one => one.tumorCellsAtLeast !== null)
  if (limit === undefined || limit.tumorCellsAtLeast === null) return fits(test, 'specimen-fits')
  const percent = order?.specimen?.tumorCellPercent
  if (percent === undefined) return lacks(test, 'order.specimen.tumorCellPercent')
  if (percent >= limit.tumorCellsAtLeast) return fits(test, 'specimen-fits')
  return limit.belowIt === 'not-accepted' ? fails(test, 'too-few-tumor-cells') : { test, why: 'macrodissection-needed' }
}

/** Only a test that reads the patient's own blood beside the tumor is concerned. */
function byTransplant(test: string, { allogeneicTransplant }: Case, k: Knowledge): Fit | undefined {
  const refuses = limitsOf(test, k).some(one => one.afterTransplant === 'not-accepted')
  const matched = k.panels.some(one => one.id === test && one.matchedNormal === true)
  if ((!refuses && !matched) || allogeneicTransplant === false) return undefined
  if (allogeneicTransplant === undefined) return lacks(test, 'allogeneicTransplant')
  return refuses ? fails(test, 'not-after-transplant') : { test, why: 'transplant-to-check' }
}

/** What a source says the test asks of its specimen. An unverified row decides nothing. */
const limitsOf = (test: string, { specimenLimits }: Knowledge): readonly Row<'specimenLimits'>[] =>
  specimenLimits.filter(one => one.tests.includes(test) && one.confidence !== 'unverified')
