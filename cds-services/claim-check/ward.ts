import type { Case, IsoDate, Stay } from '#case'
import type { Knowledge } from '#knowledge'
import { subjectOf } from './subject.ts'

/** The day the specimen goes out: today for a draft, the day of the order once it is placed; where nothing is ordered, today. */
function submittedOn({ order, asOf }: Case): IsoDate | undefined {
  if (order === undefined || order.state === 'draft') return asOf
  return order.state === 'placed' ? order.on : undefined
}

export type Ward =
  | { readonly is: 'outpatient' }
  | { readonly is: 'ward'; readonly wards: readonly string[]; readonly stay: Stay }
  | { readonly is: 'unknown'; readonly missing: 'stays' | 'stays.from' | 'stays.wards' | 'order.on' }

/** In which ward, if any, the patient is when the specimen goes out. */
export function wardOf(c: Case): Ward {
  if (c.stays === undefined) return { is: 'unknown', missing: 'stays' }
  if (c.stays.length === 0) return { is: 'outpatient' }
  const day = submittedOn(c)
  if (day === undefined) return { is: 'unknown', missing: 'order.on' }
  const sure = c.stays.find(stay => spans(stay, day) === true)
  if (sure?.wards !== undefined) return { is: 'ward', wards: sure.wards, stay: sure }
  if (sure !== undefined) return { is: 'unknown', missing: 'stays.wards' }
  return c.stays.some(stay => spans(stay, day) === undefined)
    ? { is: 'unknown', missing: 'stays.from' }
    : { is: 'outpatient' }
}

/** Whether a stay covers a day, the last day included; nothing where its dates do not say. */
function spans({ from, until, ongoing }: Stay, day: IsoDate): boolean | undefined {
  if ((from !== undefined && day < from) || (until !== undefined && day > until)) return false
  return from === undefined || (until === undefined && ongoing !== true) ? undefined : true
}

/** Whether the law leaves it open if a ward of the stay contains the test. */
export function bundlingOpen(c: Case, k: Knowledge): boolean {
  const ward = wardOf(c)
  return (
    ward.is === 'ward' &&
    subjectOf(c).of === 'order' &&
    ward.wards.some(one => BUNDLING.test(one) && bundledIn(one, c, k) === 'open')
  )
}

const BUNDLING = /^(dpc|A300|A301|A307)/

export type Bundled = 'yes' | 'no' | 'open'

/** Whether the fee of a ward contains the test that is ordered; `open` where no row of the day says. */
export const bundledIn = (ward: string, c: Case, k: Knowledge): Bundled =>
  k.wardBundles.find(row => row.ward === ward && row.test === subjectOf(c).use)?.bundled ?? 'open'
