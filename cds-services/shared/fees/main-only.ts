import type { Knowledge, Row } from '#knowledge'
import { covers } from '../covers.ts'
import type { Act } from './act.ts'

type Exclusion = Row<'feeExclusions'>

/** An act that is not paid, and the row that says so. */
export interface LeftOut {
  readonly act: Act
  readonly exclusion: Exclusion
}

export interface Choice {
  readonly paid: readonly Act[]
  readonly leftOut: readonly LeftOut[]
}

/** Every way to keep one side of each pair of which only the main one is paid; where no pair stands, the acts as they are. */
export function choices(acts: readonly Act[], groups: readonly string[], k: Knowledge): readonly Choice[] {
  const inThisCancer = k.feeExclusions.filter(row => covers({ tumors: row.tumors }, groups, k.tumors))
  return without(inThisCancer, { paid: acts, leftOut: [] })
}

function without(rows: readonly Exclusion[], choice: Choice): readonly Choice[] {
  const row = rows.find(one => choice.paid.some(on(one.one)) && choice.paid.some(on(one.other)))
  if (row === undefined) return [choice]
  return [row.other, row.one].flatMap(side => without(rows, drop(side, row, choice)))
}

const drop = (side: Exclusion['one'], exclusion: Exclusion, { paid, leftOut }: Choice): Choice => ({
  paid: paid.filter(act => !on(side)(act)),
  leftOut: [...leftOut, ...paid.filter(on(side)).map(act => ({ act, exclusion }))],
})

const on =
  ({ fees, items }: Exclusion['one']) =>
  ({ fee, item }: Act) =>
    fees.includes(fee) && (items === undefined || (item !== undefined && items.includes(item)))
