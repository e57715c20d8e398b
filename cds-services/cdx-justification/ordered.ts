import type { Case, DrugOrder } from '#case'

/** The drugs in question, each once: the drafts, for they are being decided now; where there are none, what is running. */
export function orderedDrugs({ drugOrders = [] }: Case): readonly string[] {
  const drafts = drugOrders.filter(order => order.state !== 'active')
  return [...new Set((drafts.length > 0 ? drafts : drugOrders).map(order => order.drug))]
}

export const ordersOf = (drug: string, { drugOrders = [] }: Case): readonly DrugOrder[] =>
  drugOrders.filter(order => order.drug === drug).sort(draftsFirst)

const draftsFirst = (a: DrugOrder, b: DrugOrder) => Number(b.state === 'draft') - Number(a.state === 'draft')
