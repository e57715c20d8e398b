import type { Author, Offer, Told } from '#cards'
import type { CdxRow } from '#knowledge'
import { cdxItemsOf } from '../shared/cdx-item-of.ts'
import { cgpCoding } from '../shared/judgement-draft.ts'
import { draftPanel, draftTests } from './asked.ts'
import { chosen } from './chosen.ts'
import type { Outcome } from './outcome.ts'
import { type Fit, specimenFits } from './specimen-fit.ts'
import { confirmedTests, isPanel } from './tests-of.ts'

const OFFERED = 3

/** A draft order for each of the best tests: confirmed as companion test, payable on the day, and not known to fail on the specimen. */
export function offers(told: Told<Outcome>, author: Author): readonly Offer[] {
  const { c, k, outcome, words } = told
  if (outcome !== 'panel-only' && outcome !== 'panel-preferred' && outcome !== 'single-test-available') return []
  const { rows, tests, answered } = chosen(told)
  if (answered === 'all') return []
  const payable = rows.filter(row => row.payable === null || row.payable <= c.asOf)
  const fits = specimenFits(payable, c, k)
  const best = tests.filter(test => {
    const fit = fits.find(one => one.test === test)
    return fit !== undefined && mayBeOffered(fit) && !isOrdered(test, told)
  })
  return best.slice(0, OFFERED).flatMap(test => {
    const items = itemsFor(test, payable)
    const panel = isPanel(test, k)
    if (panel && items.length === 0) return []
    const label = panel
      ? {
          ja: `${words.test(test)}をコンパニオン検査としてオーダー（下書き）：${words.items(items)}`,
          en: `Order ${words.test(test)} as companion test (draft): ${words.items(items)}`,
        }
      : { ja: `${words.test(test)}をオーダー（下書き）`, en: `Order ${words.test(test)} (draft)` }
    return { label, resource: order(test, items, panel, told, author), recommended: best.length === 1 }
  })
}

const mayBeOffered = ({ usable, missing }: Fit) => usable !== false && missing !== 'judgement.tissueTestDifficult'

function isOrdered(test: string, { c }: Told<Outcome>): boolean {
  const panel = draftPanel(c)
  return draftTests(c).includes(test) || (panel?.panel === test && panel.use === 'cdx')
}

/** The items for which this very test is confirmed. */
const itemsFor = (test: string, rows: readonly CdxRow[]): readonly string[] => [
  ...new Set(rows.filter(row => confirmedTests(row).includes(test)).flatMap(cdxItemsOf)),
]

const order = (
  test: string,
  items: readonly string[],
  panel: boolean,
  { c }: Told<Outcome>,
  { patient, practitioner }: Author,
): fhir4.ServiceRequest => ({
  resourceType: 'ServiceRequest',
  status: 'draft',
  intent: 'order',
  ...(panel && { category: [{ coding: [cgpCoding('cgp-use', 'cdx')] }] }),
  code: { coding: [cgpCoding(panel ? 'panel' : 'companion-test', test)] },
  ...(panel && { orderDetail: items.map(item => ({ coding: [cgpCoding('biomarker', item)] })) }),
  subject: { reference: patient },
  authoredOn: c.asOf,
  ...(practitioner && { requester: { reference: practitioner } }),
  ...(c.tumor?.ref && { reasonReference: [{ reference: c.tumor.ref }] }),
})
