import type { PanelOrder, PanelUse } from '#case'
import type { Chart } from '../read/chart.ts'
import { codesIn, oneOf } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import { is, type Resource, type ServiceRequest } from '../read/resources.ts'
import { addressOf } from '../read/systems.ts'
import { productIn } from './product.ts'
import { specimenOf } from './specimen.ts'

/** A ServiceRequest that asks for a panel. */
export interface Ordered {
  readonly request: ServiceRequest
  readonly panel: string | undefined
  readonly use: PanelUse | undefined
}

/** The panel a ServiceRequest orders; nothing when it orders something else. */
export function orderedIn(request: Resource | undefined, chart: Chart): Ordered | undefined {
  if (!is(request, 'ServiceRequest')) return undefined
  const product = productIn(request.code, chart, refOf(request))
  if (product?.is !== 'panel') return undefined
  const { panel } = product
  if (panel === undefined) chart.remark('unnamed-panel', 'ServiceRequest', refOf(request))
  return { request, panel, use: useOf(request, panel, chart) }
}

const uses = ['profile', 'cdx', 'haem-profile'] as const

/** As the order says; where it says nothing, what the panel is for. */
function useOf(request: ServiceRequest, panel: string | undefined, chart: Chart): PanelUse | undefined {
  const codes = request.category.flatMap(one => codesIn(one, 'cgp-use'))
  if (codes.length === 0) return ownUse(panel, chart)
  const use = request.category.flatMap(one => oneOf(one, 'cgp-use', uses) ?? [])[0]
  if (use === undefined)
    for (const code of codes) chart.remark('unknown-code', `${addressOf('cgp-use')}|${code}`, refOf(request))
  return use
}

/** What a panel is for when nobody says otherwise. */
export function ownUse(panel: string | undefined, { tables }: Chart): PanelUse | undefined {
  const kind = tables.panels.find(row => row.id === panel)?.kind
  return kind === undefined ? undefined : kind === 'solid' ? 'profile' : 'haem-profile'
}

/** The items a companion-test run is asked for; nothing when the order lists none. */
export function itemsOf(request: ServiceRequest): readonly string[] | undefined {
  const items = [...new Set(request.orderDetail.flatMap(one => codesIn(one, 'biomarker')))]
  return items.length > 0 ? items : undefined
}

/** The order in question as the rules see it. */
export const panelOrder = ({ request, panel, use }: Ordered, chart: Chart): PanelOrder =>
  known({
    panel,
    use,
    items: itemsOf(request),
    specimen: specimenOf(request, panel, chart),
    on: dayOf(request.authoredOn),
    state: chart.drafts.includes(request) || request.status === 'draft' ? ('draft' as const) : ('placed' as const),
    ref: refOf(request),
  })
