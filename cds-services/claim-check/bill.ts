import type { Told } from '#cards'
import { actsOf } from '../shared/fees/acts-of.ts'
import type { PanelRun } from '../shared/fees/item-rows.ts'
import { type PathwayFees, pathwayFees } from '../shared/fees/pathway-fees.ts'
import { type Priced, priced } from '../shared/fees/priced.ts'
import { type Reading, remainders } from '../shared/fees/remainder.ts'
import { billedBefore } from './billed-before.ts'
import type { Outcome } from './outcome.ts'
import { knownRun } from './run.ts'
import { subjectOf } from './subject.ts'
import { bundlingOpen } from './ward.ts'

/** What the pathway pays, in points. */
export interface Points {
  readonly cdx: number
  readonly profile: number
  readonly evaluation: number
  readonly total: number
}

export interface Bill {
  readonly fees: PathwayFees
  /** If the pathway is completed. Absent where the law or the record leaves it open, or where nothing can follow any more. */
  readonly completed?: Points
  /** If the explanation never happens. */
  readonly unexplained?: Points
  readonly companion?: Priced
  /** Whether the ward contains the test is open: then nothing is said of sums but what each reading comes to. */
  readonly bundlingOpen?: { readonly beside: Points; readonly bundled: Points }
  /** Every reading of note 2, where they differ. */
  readonly readings: readonly Reading[]
}

type Asked = Pick<Told<Outcome>, 'c' | 'k' | 'outcome' | 'regime'>

/** The bill of what is asked; nothing on a day of which no fees are on record. */
export function billOf(told: Asked): Bill | undefined {
  const { of, use } = subjectOf(told.c)
  const fees = pathwayFees(use, told.k)
  if (fees === undefined) return undefined
  if (told.regime === 'report-2025') return profileBill(told, fees)
  if (told.outcome === 'not-payable' && of === 'order') return { fees, unexplained: NOTHING, readings: [] }
  return leftOpen(told, use === 'cdx' ? companionBill(told, fees) : profileBill(told, fees))
}

/** As it stands: what an order can bring, what an evaluation brings today. */
export function pointsOf(told: Asked): Points | undefined {
  const bill = billOf(told)
  return told.outcome === 'not-payable' ? bill?.unexplained : bill?.completed
}

/** Where the law leaves open whether the ward contains the test, both sums instead of one. */
function leftOpen({ c, k, outcome }: Asked, bill: Bill): Bill {
  const { completed, unexplained: _, ...open } = bill
  if (outcome !== 'flag' || completed === undefined || !bundlingOpen(c, k)) return bill
  const bundled = summed({
    cdx: 0,
    profile: completed.cdx > 0 ? completed.profile : 0,
    evaluation: completed.evaluation,
  })
  return { ...open, bundlingOpen: { beside: completed, bundled } }
}

/** One profile, paid for when the specimen goes out. */
function profileBill({ c, outcome }: Asked, fees: PathwayFees): Bill {
  const profile = outcome === 'bundled' ? 0 : fees.profile.points
  return {
    fees,
    ...(mayFollow(c) && { completed: summed({ cdx: 0, profile, evaluation: fees.evaluation.points }) }),
    unexplained: summed({ cdx: 0, profile, evaluation: 0 }),
    readings: [],
  }
}

/** The companion test now; the rest of the profile and the evaluation only with the explanation. */
function companionBill({ c, k, outcome }: Asked, fees: PathwayFees): Bill {
  const run = newItems(c, k)
  if (run === undefined) return { fees, readings: [] }
  const companion = priced(actsOf(run, k), run.groups, k)
  const cdx = outcome === 'bundled' ? 0 : companion.points
  const readings = remainders(run, k)
  const [first, second] = readings
  const settled = first !== undefined && second === undefined && mayFollow(c)
  return {
    fees,
    companion,
    ...(settled && { completed: summed({ cdx, profile: first.profile, evaluation: fees.evaluation.points }) }),
    unexplained: summed({ cdx, profile: 0, evaluation: 0 }),
    readings: second === undefined ? [] : readings,
  }
}

/** Whether an explanation can still be given and billed. */
const mayFollow = ({ patient, explanation }: Asked['c']) => patient?.deceased !== true || explanation?.given === true

/** The run without what was billed before. */
function newItems(c: Asked['c'], k: Asked['k']): PanelRun | undefined {
  const run = knownRun(c)
  if (run === undefined || c.order === undefined || c.charges === undefined) return run
  const billed = new Set(billedBefore(run, c.charges, c, k))
  return { ...run, items: run.items.filter(item => !billed.has(item)) }
}

const summed = (parts: Omit<Points, 'total'>): Points => ({
  ...parts,
  total: parts.cdx + parts.profile + parts.evaluation,
})

const NOTHING = summed({ cdx: 0, profile: 0, evaluation: 0 })
