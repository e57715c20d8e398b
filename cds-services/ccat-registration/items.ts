import type { Case } from '#case'
import type { Knowledge, Row } from '#knowledge'

export type Item = Row<'registrationItems'>

/** `uncertain`: what we read comes near it and has to be confirmed, or nothing we read would tell. */
export type ItemState = 'filled' | 'missing' | 'uncertain'

export interface ItemSeen {
  readonly item: Item
  readonly state: ItemState
  /** What the record says, where it says it. */
  readonly value?: unknown
}

/** Every item of the registration and of the register on that day, with what the record holds of it; for a worklist. */
export const itemsSeen = (c: Case, { registrationItems }: Knowledge): readonly ItemSeen[] =>
  registrationItems.map(item => itemSeen(item, c))

/** One that the form on record answers is filled, whatever else we can or cannot read. */
export function itemSeen(item: Item, c: Case): ItemSeen {
  const value = item.fact === null ? undefined : valueAt(c, item.fact.split('.'))
  const seen = value === undefined ? {} : { value }
  if (c.registration?.form?.answered?.includes(item.id)) return { item, state: 'filled', ...seen }
  if (item.fact === null) return { item, state: 'uncertain' }
  if (value === undefined) return { item, state: 'missing' }
  return { item, state: item.inferred ? 'uncertain' : 'filled', value }
}

function valueAt(from: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return from
  return typeof from === 'object' && from !== null ? valueAt((from as Record<string, unknown>)[name], rest) : undefined
}
