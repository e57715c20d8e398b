import type { Chart } from '../read/chart.ts'
import { has } from '../read/coding.ts'
import { refOf } from '../read/reference.ts'
import { type DiagnosticReport, is, type ServiceRequest } from '../read/resources.ts'
import { type Ordered, orderedIn, ownUse } from './order.ts'
import { isGenomicReportCode, productIn } from './product.ts'

/** One run of a panel: its order, its report, or both. */
export interface Test {
  readonly order?: Ordered
  /** The latest report on it that holds a result. */
  readonly report?: DiagnosticReport
  readonly panel: string | undefined
  readonly use: Ordered['use']
}

const given = new Set(['partial', 'preliminary', 'final', 'amended', 'corrected', 'appended'])

/** Whether a report says something already; a registered one does not. */
export const hasResult = ({ status }: DiagnosticReport) => status === undefined || given.has(status)

/** Every panel test on record, orders joined with their reports. Proposals and plans count once they have a report. */
export function testsOnRecord(chart: Chart): readonly Test[] {
  const orders = chart.all('ServiceRequest').flatMap(request => orderedIn(request, chart) ?? [])
  const reports = chart.all('DiagnosticReport').flatMap(report => reportedIn(report, chart) ?? [])
  const answered = new Map<ServiceRequest, Reported>()
  const alone: Reported[] = []
  for (const reported of [...reports].reverse()) {
    const order =
      orders.find(({ request }) => reported.orders.includes(request)) ?? unlinked(reported, orders, answered, chart)
    if (order === undefined) alone.push(reported)
    else if (hasResult(reported.report)) answered.set(order.request, reported)
  }
  return [
    ...orders.map(order => {
      const reported = answered.get(order.request)
      return {
        order,
        ...(reported && { report: reported.report }),
        panel: order.panel ?? reported?.panel,
        use: order.use ?? ownUse(order.panel ?? reported?.panel, chart),
      }
    }),
    ...alone.map(({ report, panel }) => ({
      ...(hasResult(report) && { report }),
      panel,
      // An order that we do not see may have asked for a companion test.
      use: report.basedOn.length > 0 || chart.section('orders') !== 'complete' ? undefined : ownUse(panel, chart),
    })),
  ]
}

interface Reported {
  readonly report: DiagnosticReport
  readonly panel: string | undefined
  /** What it is based on, as far as it can be found. */
  readonly orders: readonly ServiceRequest[]
}

/** The panel a report is on; nothing when it is about something else. */
function reportedIn(report: DiagnosticReport, chart: Chart): Reported | undefined {
  if (has(report.code, 'cgp', 'ccat-report')) return undefined
  const orders = report.basedOn.flatMap(reference => {
    const target = chart.follow(reference, report)
    return is(target, 'ServiceRequest') ? [target] : []
  })
  const products = [report.code, ...orders.map(({ code }) => code)].flatMap(
    code => productIn(code, chart, refOf(report)) ?? [],
  )
  const panel = products.find(product => product.is === 'panel')
  if (panel !== undefined) return { report, panel: panelNamed(products), orders }
  if (products.length > 0 || !isGenomicReportCode(report.code)) return undefined
  chart.remark('unnamed-panel', 'DiagnosticReport', refOf(report))
  return { report, panel: undefined, orders }
}

const panelNamed = (products: readonly NonNullable<ReturnType<typeof productIn>>[]) =>
  products.flatMap(product => (product.is === 'panel' ? (product.panel ?? []) : []))[0]

/** A report that names its panel but not its order answers the latest open order for that panel before it. */
function unlinked(
  { report, panel, orders: based }: Reported,
  orders: readonly Ordered[],
  answered: ReadonlyMap<ServiceRequest, Reported>,
  chart: Chart,
): Ordered | undefined {
  if (panel === undefined || based.length > 0 || report.basedOn.length > 0) return undefined
  const day = chart.dayOf(report)
  return orders.find(order => {
    const ordered = chart.dayOf(order.request)
    return (
      order.panel === panel &&
      !answered.has(order.request) &&
      ordered !== undefined &&
      day !== undefined &&
      ordered <= day
    )
  })
}
