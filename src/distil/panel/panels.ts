import type { IsoDate, PanelTest } from '#case'
import type { Chart } from '../read/chart.ts'
import { has } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import { extraCharges } from './charges.ts'
import { orderedIn } from './order.ts'
import { specimenOf } from './specimen.ts'
import { type Test, testsOnRecord } from './tests.ts'

/** The order in question and every other panel test, from one look at the record. */
export interface PanelHistory {
  readonly inQuestion: Test | undefined
  readonly tests: readonly Test[]
  readonly panels: readonly PanelTest[] | undefined
}

/** `kind`: of the tumor, which alone tells what an undivided charge was for. */
export function panelHistory(chart: Chart, kind: () => 'solid' | 'hematologic' | undefined): PanelHistory {
  const recorded = testsOnRecord(chart)
  const drafted = [...chart.drafts, ...chart.besides].flatMap(draft => {
    const order = orderedIn(draft, chart)
    return order === undefined ? [] : [{ order, panel: order.panel, use: order.use }]
  })
  const inDrafts = drafted.find(({ order }) => chart.drafts.includes(order.request))
  const inQuestion = inDrafts ?? recorded.find(isOpen)
  const others = [...drafted, ...recorded.filter(isDone)].filter(test => test !== inQuestion)
  const { named, extra } = extraCharges(chart, [...recorded.filter(isDone)], kind)
  const panels = [...others.map(test => panelTest(test, named.get(test) ?? test.use, chart)), ...extra].sort((a, b) =>
    order(a.on, b.on),
  )
  const asked = [chart.section('orders'), chart.section('reports')]
  const empty = asked.every(state => state === 'complete')
  return { inQuestion, tests: recorded, panels: panels.length > 0 || empty ? panels : undefined }
}

const order = (a: IsoDate | undefined, b: IsoDate | undefined) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1)

/** Ordered and not answered yet: what the question is about when nothing is being drafted. */
const isOpen = ({ order, report }: Test) =>
  order !== undefined && report === undefined && ['draft', 'active', 'on-hold'].includes(order.request.status ?? '')

/** Really ordered, or reported; a draft lying on record, a proposal or a plan is not. */
const isDone = ({ order, report }: Test) =>
  order === undefined ||
  report !== undefined ||
  (order.request.status !== 'draft' && !['proposal', 'plan', 'option'].includes(order.request.intent ?? ''))

function panelTest(test: Test, use: Test['use'], chart: Chart): PanelTest {
  const { order, report, panel } = test
  const from = order && order.request.specimen.length > 0 ? order.request : (report ?? order?.request)
  return known({
    panel,
    use,
    specimen: from && specimenOf(from, panel, chart)?.kind,
    on: dayOf(order?.request.authoredOn) ?? (report && chart.dayOf(report)),
    outcome: outcomeOf(test),
    ref: order ? refOf(order.request) : report && refOf(report),
  })
}

/** What came of a test. */
export function outcomeOf({ report }: Test): 'profile' | 'no-profile' | 'pending' {
  if (report === undefined) return 'pending'
  return report.conclusionCode.some(code => has(code, 'cgp', 'no-profile-obtained')) ? 'no-profile' : 'profile'
}
