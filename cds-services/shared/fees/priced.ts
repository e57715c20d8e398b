import type { Phrase } from '#case'
import type { Knowledge } from '#knowledge'
import type { Act } from './act.ts'
import { choices, type LeftOut } from './main-only.ts'

/** A line of a bill: one fee item, or several under one joint price. */
export interface Line {
  readonly name: Phrase
  readonly points: number
  readonly acts: readonly Act[]
  /** The paragraphs of every term that set this price. */
  readonly cites: readonly string[]
}

export interface Priced {
  readonly points: number
  readonly lines: readonly Line[]
  /** What is not paid because only the main test of a pair is. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * What a set of tests pays, in points. Of a pair of which only the main one is paid, the one is main that leaves the
 * higher sum. The order of the acts never matters, and one more act never lowers the sum.
 */
export function priced(acts: readonly Act[], groups: readonly string[], k: Knowledge): Priced {
  const bills = choices(distinct(acts, k), groups, k).map(({ paid, leftOut }) => {
    const lines = linesOf(paid, k)
    return { points: lines.reduce((sum, { points }) => sum + points, 0), lines, leftOut }
  })
  return bills.reduce((best, bill) => (bill.points > best.points ? bill : best))
}

/** Each act once, in a fixed order; an item of an act that is billed once, whatever it looked at, does not count again. */
function distinct(acts: readonly Act[], k: Knowledge): readonly Act[] {
  const keyed = new Map<string, Act>()
  for (const act of acts.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))) {
    const row = k.fees.find(one => one.fee === act.fee)
    if (row === undefined) continue
    const key = row.each === 'item' ? nameOf(act) : `${act.fee} ${act.specimen}`
    if (!keyed.has(key)) keyed.set(key, act)
  }
  return [...keyed.values()]
}

const nameOf = ({ fee, item = '', specimen }: Act) => `${fee} ${item} ${specimen}`

function linesOf(acts: readonly Act[], k: Knowledge): readonly Line[] {
  const joint = (act: Act) => k.feeSteps.find(step => step.fees.includes(act.fee))
  const groups = Map.groupBy(acts, act => `${joint(act)?.id ?? nameOf(act)} ${act.specimen}`)
  return [...groups.values()].flatMap(together => {
    const [first] = together
    const row = k.fees.find(one => one.fee === first?.fee)
    if (first === undefined || row === undefined) return []
    if (together.length === 1) return [{ name: row.name, points: row.points, acts: together, cites: row.cites }]
    const step = joint(first)
    const points = step?.points[Math.min(together.length - 2, step.points.length - 1)]
    return step === undefined || points === undefined
      ? []
      : [{ name: step.name, points, acts: together, cites: step.cites }]
  })
}
