import type { IsoDate, PanelTest, PanelUse } from '#case'
import type { Chart } from '../read/chart.ts'
import { has } from '../read/coding.ts'
import { daysBetween } from '../read/day.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Of } from '../read/resources.ts'
import type { Test } from './tests.ts'

export interface Charged {
  /** What tests of unknown purpose were charged as. */
  readonly named: ReadonlyMap<Test, PanelUse | undefined>
  /** Tests known from their charge alone. */
  readonly extra: readonly PanelTest[]
}

/** Sets the panel tests on record against what was charged (D006-19); each charge without a test is a test elsewhere. */
export function extraCharges(
  chart: Chart,
  tests: readonly Test[],
  kind: () => 'solid' | 'hematologic' | undefined,
): Charged {
  const charges = chart
    .all('ChargeItem')
    .filter(({ status }) => status !== 'planned')
    .filter(({ code }) => has(code, 'fee-item', 'D006-19', 'D006-19-1', 'D006-19-2'))
    .map(item => ({ item, use: useOf(item, kind), on: chart.dayOf(item) }))
  const left = new Set(charges)
  const named = new Map<Test, PanelUse | undefined>()
  const take = (test: Test, fits: (use: PanelUse | undefined) => boolean) => {
    const on = dayOf(test, chart)
    const [nearest] = [...left].filter(one => fits(one.use)).sort((a, b) => apart(a.on, on) - apart(b.on, on))
    if (nearest === undefined) return
    left.delete(nearest)
    if (test.use === undefined) named.set(test, nearest.use)
  }
  for (const test of tests.filter(one => one.use !== undefined))
    take(test, use => use === undefined || use === test.use)
  for (const test of tests.filter(one => one.use === undefined)) take(test, () => true)
  return { named, extra: [...left].map(({ item, use, on }) => known({ use, on, ref: refOf(item) })) }
}

/** Before the item was divided, D006-19 was for whatever the patient had. */
function useOf({ code }: Of<'ChargeItem'>, kind: () => 'solid' | 'hematologic' | undefined): PanelUse | undefined {
  if (has(code, 'fee-item', 'D006-19-1')) return 'profile'
  if (has(code, 'fee-item', 'D006-19-2')) return 'haem-profile'
  const tumor = kind()
  return tumor === undefined ? undefined : tumor === 'solid' ? 'profile' : 'haem-profile'
}

const dayOf = ({ order, report }: Test, chart: Chart): IsoDate | undefined =>
  (order && chart.dayOf(order.request)) ?? (report && chart.dayOf(report))

const apart = (a: IsoDate | undefined, b: IsoDate | undefined) =>
  a === undefined || b === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(a, b))
