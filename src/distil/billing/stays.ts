import type { Stay } from '#case'
import type { Chart } from '../read/chart.ts'
import { codesIn } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Of } from '../read/resources.ts'

/** Classes of v3 ActCode under which a patient lies in a bed, and those under which nobody does. */
const INPATIENT = new Set(['IMP', 'ACUTE', 'NONAC', 'SS', 'OBSENC'])
const OUTPATIENT = new Set(['AMB', 'VR', 'HH', 'FLD', 'PRENC', 'EMER'])

/** Every inpatient stay on record, oldest first; one whose class we do not know forbids to say that there was none. */
export function staysOf(chart: Chart): readonly Stay[] | undefined {
  const encounters = chart.all('Encounter').filter(({ status }) => status !== 'planned')
  const classless = encounters.filter(one => !OUTPATIENT.has(codeOf(one)) && !INPATIENT.has(codeOf(one)))
  for (const one of classless) chart.remark('unknown-code', `Encounter.class|${codeOf(one)}`, refOf(one))
  const stays = encounters
    .filter(one => INPATIENT.has(codeOf(one)))
    .map(stayIn)
    .reverse()
  const none = chart.section('encounters') === 'complete' && classless.length === 0
  return stays.length > 0 || none ? stays : undefined
}

const codeOf = (encounter: Of<'Encounter'>) => encounter.class?.code?.trim().toUpperCase() ?? ''

function stayIn(encounter: Of<'Encounter'>): Stay {
  const wards = [...new Set(encounter.type.flatMap(one => codesIn(one, 'ward-fee')))]
  const { start, end } = encounter.period ?? {}
  const ongoing = end === undefined && (encounter.status === 'in-progress' || encounter.status === 'onleave')
  return known({
    from: dayOf(start),
    until: dayOf(end),
    ongoing: ongoing || undefined,
    wards: wards.length > 0 ? wards : undefined,
    ref: refOf(encounter),
  })
}
