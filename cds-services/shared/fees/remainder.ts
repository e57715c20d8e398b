import type { Knowledge } from '#knowledge'
import { actsOf } from './acts-of.ts'
import { isListed, type PanelRun } from './item-rows.ts'
import { pathwayFees } from './pathway-fees.ts'
import { priced } from './priced.ts'

/** One way to read note 2 of D006-19, and what of the profile it leaves to be billed. */
export interface Reading {
  readonly reading: 'subtract-all' | 'subtract-listed' | 'not-on-list'
  /** Points of the companion test that are taken off, and what is left. */
  readonly subtracted: number
  readonly profile: number
}

/**
 * D006-19 note 2: what is left of the profile's points after the companion test's are subtracted. Where every item is on
 * the list there is one reading. Where some are not, nothing says whether theirs are subtracted too; where none is, whether
 * the route is open at all. Readings that come to the same are one. Nothing on a day when
 * nothing was subtracted.
 */
export function remainders(run: PanelRun, k: Knowledge): readonly Reading[] {
  const fees = pathwayFees('profile', k)
  if (fees === undefined || !fees.subtracts) return []
  const whole = fees.profile.points
  const left = (points: number) => ({ subtracted: points, profile: Math.max(0, whole - points) })
  const pay = (items: readonly string[]) => priced(actsOf({ ...run, items }, k), run.groups, k).points
  const paid = run.items.filter(item => actsOf({ ...run, items: [item] }, k).length > 0)
  const listed = paid.filter(item => isListed(item, run, k))
  const all: Reading = { reading: 'subtract-all', ...left(pay(paid)) }
  if (paid.length === 0) return [{ reading: 'not-on-list', subtracted: 0, profile: 0 }]
  if (listed.length === paid.length) return [all]
  const other: Reading =
    listed.length === 0
      ? { reading: 'not-on-list', subtracted: 0, profile: 0 }
      : { reading: 'subtract-listed', ...left(pay(listed)) }
  return other.profile === all.profile ? [all] : [all, other]
}
