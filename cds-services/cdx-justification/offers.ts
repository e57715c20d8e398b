import type { Author, Offer, Told } from '#cards'
import type { Phrase } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { cdxItemsOf } from '../shared/cdx-item-of.ts'
import { cgpCoding } from '../shared/judgement-draft.ts'
import { takes } from '../shared/takes.ts'
import { type JudgedDrug, judgedDrugs } from './judged-drugs.ts'
import { leftOpen } from './left-open.ts'
import type { Outcome } from './outcome.ts'
import { proofOf } from './proof.ts'
import { usesOf } from './uses.ts'

/** For each drug without a result, the order of its companion test as a draft, unless it is ordered already. */
export function offers(told: Told<Outcome>, author: Author): readonly Offer[] {
  const { c, k } = told
  const asked = new Set([...(c.companionOrders ?? []).map(order => order.test), c.order?.panel])
  const wanted = judgedDrugs(told)
    .filter(one => one.outcome === 'no-result')
    .flatMap(judged => best(usesToTest(judged, told), doneInVain(judged.drug, told), k) ?? [])
  const once = new Map(wanted.map(one => [one.test, one]))
  return [...once.values()].filter(({ test }) => !asked.has(test)).map(one => offer(one, author, told))
}

/** The uses the drug may have here; where another test has found the marker of one, that use alone. */
function usesToTest(judged: JudgedDrug, { c, k }: Told<Outcome>): readonly CdxRow[] {
  const rows = usesOf(judged.drug, c, k).flatMap(use => (use.applies === 'no' ? [] : [use.row]))
  const { test, row } = proofOf(judged, k)
  return test === undefined ? rows : rows.filter(one => one.id === row)
}

/** Tests that could not tell and take nothing but blood; one that takes tissue too may be done on it. */
const doneInVain = (drug: string, { c, k }: Told<Outcome>): readonly string[] =>
  leftOpen(drug, c, k).flatMap(({ test }) => (takes(test, k).tissue ? [] : test))

interface Wanted {
  readonly test: string
  /** Items to ask of a panel; absent for a test of its own. */
  readonly items?: readonly string[]
}

/** The first confirmed companion test not done in vain; a test of its own before a panel, which is needed only where there is no other. */
function best(rows: readonly CdxRow[], done: readonly string[], { panels }: Knowledge): Wanted | undefined {
  const confirmed = rows
    .filter(row => row.confidence !== 'unverified')
    .flatMap(row => row.tests.filter(link => link.standing === 'approved').map(link => ({ row, test: link.test })))
    .filter(({ test }) => !done.includes(test))
  const isPanel = (test: string) => panels.some(panel => panel.id === test)
  const single = confirmed.find(({ test }) => !isPanel(test))
  if (single !== undefined) return { test: single.test }
  const panel = confirmed.find(({ row }) => cdxItemsOf(row).length > 0)
  return panel && { test: panel.test, items: cdxItemsOf(panel.row) }
}

function offer({ test, items }: Wanted, { patient, practitioner }: Author, { c, k }: Told<Outcome>): Offer {
  const name = nameOf(test, k)
  const code = items ? cgpCoding('panel', test) : cgpCoding('companion-test', test)
  return {
    label: {
      ja: `コンパニオン検査をオーダー（下書き）：${name.ja}`,
      en: `Order the companion test (draft): ${name.en}`,
    },
    resource: {
      resourceType: 'ServiceRequest',
      status: 'draft',
      intent: 'proposal',
      code: { coding: [code], text: name.ja },
      subject: { reference: patient },
      authoredOn: c.asOf,
      ...(items && {
        category: [{ coding: [cgpCoding('cgp-use', 'cdx')] }],
        orderDetail: items.map(item => ({ coding: [cgpCoding('biomarker', item)] })),
      }),
      ...(practitioner && { requester: { reference: practitioner } }),
    },
  }
}

const nameOf = (test: string, { panels, companionTests }: Knowledge): Phrase =>
  [...panels, ...companionTests].find(row => row.id === test)?.name ?? { ja: test, en: test }
