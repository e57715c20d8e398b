import type { Told } from '#cards'
import { itemsSeen } from './items.ts'
import type { Outcome } from './outcome.ts'
import { registerRow } from './register-row.ts'

/** The machine's share of the answer: the row of the register, and the state of every item. */
export function values({ c, k }: Told<Outcome>): Readonly<Record<string, unknown>> {
  const register = registerRow(c, k)
  return {
    ...(register && { register }),
    items: itemsSeen(c, k).map(({ item, state }) => ({ id: item.id, need: item.need, state })),
  }
}
