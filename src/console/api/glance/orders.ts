import type { Case } from '#case'
import type { GlanceOrder } from '../../shapes/glance.ts'

/** The anticancer drugs ordered now, by id. */
export const ordersOf = ({ drugOrders = [] }: Case): readonly GlanceOrder[] =>
  drugOrders.map(({ drug, state, planned }) => ({
    drug,
    ...(state && { state }),
    ...(planned && { planned }),
  }))
