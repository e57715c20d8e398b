import type { IsoDate } from '#case'
import type { Glance, GlanceAnswer, GlanceOrder, GlanceTest, Register } from '../../../shapes/glance.ts'

/** One patient's line, from what the services said. */
export interface Row {
  readonly patientId: string
  readonly who?: string
  /** The panel test it is about: the latest that was sent. */
  readonly test?: GlanceTest
  readonly register?: Register
  readonly timing?: GlanceAnswer
  readonly waiver?: GlanceAnswer
  readonly drugs?: GlanceAnswer
  readonly germline?: GlanceAnswer
  readonly orders: readonly ProvenOrder[]
}

/** An order with what cdx-justification says of its drug; nothing where no test gates it here. */
export interface ProvenOrder extends GlanceOrder {
  readonly proof?: string
}

export function rowOf({ patientId, patient, answers, tests, register, orders }: Glance): Row {
  const {
    'test-timing': timing,
    'ep-waiver': waiver,
    'cdx-justification': drugs,
    'germline-referral': germline,
  } = answers
  const test = tests.at(-1)
  const proofs = (drugs?.values.drugs ?? []) as readonly { readonly drug: string; readonly outcome: string }[]
  return {
    patientId,
    ...(patient && { who: patient.name }),
    ...(test && { test }),
    ...(register && { register }),
    ...(timing && { timing }),
    ...(waiver && { waiver }),
    ...(drugs && { drugs }),
    ...(germline && { germline }),
    orders: orders.map(order => {
      const proof = proofs.find(({ drug }) => drug === order.drug)?.outcome
      return { ...order, ...(proof && { proof }) }
    }),
  }
}

const QUERIED: ReadonlySet<string> = new Set([
  'contradicted',
  'masked-result',
  'label-mismatch',
  'no-result',
  'cannot-tell',
  'to-verify',
])
const PANEL_DUE: ReadonlySet<string> = new Set(['required', 'flag', 'cannot-tell'])

/** What a coordinator or pharmacist may look for, each with its own question to a row. */
export const filters = {
  all: () => true,
  pending: ({ test }: Row) => test?.outcome === 'pending',
  failed: ({ test }: Row) => test?.outcome === 'failed',
  'ccat-pending': ({ register }: Row) =>
    register?.ccatReport.state === 'open' || register?.ccatReport.state === 'unknown',
  'panel-due': ({ register, waiver }: Row) =>
    waiver !== undefined && PANEL_DUE.has(waiver.outcome) && register?.review.state !== 'done',
  'to-explain': ({ register }: Row) => register?.explained.state === 'open' || register?.explained.state === 'unknown',
  'drug-query': ({ drugs }: Row) => drugs !== undefined && QUERIED.has(drugs.outcome),
  refer: ({ germline }: Row) => germline !== undefined,
} as const satisfies Readonly<Record<string, (row: Row) => boolean>>

export type Filter = keyof typeof filters
export const filterNames = Object.keys(filters) as readonly Filter[]

/** Whether there is anything at all to show of a patient. */
export const worthALine = ({ test, register, timing, waiver, drugs, germline, orders }: Row) =>
  orders.length > 0 || [test, register, timing, waiver, drugs, germline].some(one => one !== undefined)

/** A row with the orders for that day and no others; nothing where there is none. */
export const givenOn = (day: IsoDate) => (row: Row) => withOrders(row, ({ planned }) => planned?.includes(day) ?? false)

/** A row with the orders that name no day: they may be for any. */
export const undated = (row: Row) => withOrders(row, ({ planned }) => planned === undefined)

function withOrders(row: Row, wanted: (order: ProvenOrder) => boolean): readonly Row[] {
  const orders = row.orders.filter(wanted)
  return orders.length > 0 ? [{ ...row, orders }] : []
}
