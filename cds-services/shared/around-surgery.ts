import type { Case, DrugOrder } from '#case'
import { type Known, lacking } from './known.ts'

/** The setting that the orders of a drug state; a draft speaks before what is running. */
function statedSetting(drug: string, { drugOrders = [] }: Case): DrugOrder['setting'] {
  const stated = drugOrders.filter(order => order.drug === drug && order.setting !== undefined)
  return (stated.find(order => order.state === 'draft') ?? stated[0])?.setting
}

/**
 * Whether a drug is given around surgery. The order has to say so, and a cancer that has spread or come back speaks
 * against it; that a cancer could be resected does not say that this is what the drug is for.
 */
export function aroundSurgery(drug: string, c: Case): Known {
  const extent = c.tumor?.extent?.value
  if (extent === 'metastatic' || extent === 'recurrent') return 'no'
  const stated = statedSetting(drug, c)
  if (stated === undefined) return lacking('drugOrders.setting')
  if (stated !== 'perioperative') return 'no'
  return extent === undefined ? lacking('tumor.extent') : 'yes'
}
