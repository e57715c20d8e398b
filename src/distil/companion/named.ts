import { productIn } from '../panel/product.ts'
import type { Test } from '../panel/tests.ts'
import type { Chart } from '../read/chart.ts'
import { refOf } from '../read/reference.ts'
import { type DiagnosticReport, is, type Observation, type ServiceRequest } from '../read/resources.ts'
import { resultsFor } from '../report/results.ts'

/** An Observation that is the result of a companion test. */
export interface Named {
  readonly seen: Observation
  /** Id of knowledge/companion-tests.yaml. */
  readonly test: string
  readonly order: ServiceRequest | undefined
}

/**
 * Observations that name a companion test, themselves or through their order. Of those that tell a marker and no
 * product, nobody knows whose companion they are: they are remarked, unless a panel reported them.
 */
export function namedObservations(panelTests: readonly Test[], chart: Chart): readonly Named[] {
  const called = new Set(candidates(chart))
  return chart
    .all('Observation')
    .filter(seen => seen.status !== 'registered' && (seen.basedOn.length > 0 || called.has(seen)))
    .flatMap(seen => {
      const [order] = ordersOf(seen, chart)
      const test = testNamed(seen, chart) ?? (order && testNamed(order, chart))
      if (test !== undefined) return [{ seen, test, order }]
      if (called.has(seen) && !panelTests.some(panel => reports(panel, seen, chart)))
        chart.remark('unnamed-companion-test', 'Observation', refOf(seen))
      return []
    })
}

/** The companion test that an order, a report or an Observation names as a product. */
export function testNamed(from: ServiceRequest | DiagnosticReport | Observation, chart: Chart): string | undefined {
  const product = productIn(from.code, chart, refOf(from))
  return product?.is === 'companion-test' ? product.test : undefined
}

/** The orders that a report or an Observation answers, as far as they are found. */
export const ordersOf = (from: DiagnosticReport | Observation, chart: Chart): readonly ServiceRequest[] =>
  from.basedOn.flatMap(link => {
    const target = chart.follow(link, from)
    return is(target, 'ServiceRequest') ? [target] : []
  })

/** Observations called a companion test, or one of the markers that such tests look for. */
function candidates(chart: Chart): readonly Observation[] {
  const { companionTests } = chart.tables
  const examined = new Set(companionTests.flatMap(row => row.jlac10))
  const namesTest = (text: string) => productIn({ coding: [], text }, chart)?.is === 'companion-test'
  return chart.observed({
    'companion-test': /./,
    jlac10: { test: code => examined.has(code.replaceAll('-', '').slice(0, 15)) },
    loinc: ['85147-7', '18474-7', '48676-1', '72382-5', '81695-9', '62862-8'],
    words: { test: name => marker.test(name) || namesTest(name) },
  })
}

const marker =
  /^(her ?2|erbb2)(?![a-z0-9])|^pd ?l1|^msi(?![a-z])|マイクロサテライト|microsatellite|^d?mmr(?![a-z])|ミスマッチ修復|mismatch repair|^cldn18|^claudin ?18|クローディン ?18|^hrd(?![a-z])|相同組換え修復/

const reports = ({ report }: Test, seen: Observation, chart: Chart): boolean =>
  report !== undefined && resultsFor(report, chart).observations.includes(seen)
