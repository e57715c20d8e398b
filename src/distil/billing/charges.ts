import type { Charge } from '#case'
import type { Chart } from '../read/chart.ts'
import { codesIn } from '../read/coding.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'

/** What was billed, oldest first, each with the item it was billed for; a charge only planned is none. */
export function chargesOf(chart: Chart): readonly Charge[] | undefined {
  const charges = chart
    .all('ChargeItem')
    .filter(({ status }) => status !== 'planned')
    .flatMap(charge => {
      const [fee] = codesIn(charge.code, 'fee-item')
      if (fee === undefined) return []
      const [item] = codesIn(charge.productCodeableConcept, 'biomarker')
      return [known({ fee, item, on: chart.dayOf(charge), ref: refOf(charge) })]
    })
    .reverse()
  return charges.length > 0 || chart.section('charges') === 'complete' ? charges : undefined
}
