import type { PanelUse } from '#case'
import type { Knowledge } from '#knowledge'
import type { Bill } from './bill.ts'

/** A point of the fee schedule is ten yen; a patient who pays three tenths pays three yen of it. */
const YEN_PER_POINT = 10
const YEN_PER_POINT_AT_30_PERCENT = 3

/** Income against what the laboratory charges, in whole yen. */
export interface Ledger {
  readonly income: number
  readonly labPrice?: number
  readonly margin?: number
}

export interface Ledgers {
  readonly completed?: Ledger
  /** The same, if the explanation never happens. */
  readonly unexplained?: Ledger
  /** What the hospital loses by it. */
  readonly atStake?: number
  /** What a patient pays who pays three tenths, before the monthly ceiling. */
  readonly patientAt30Percent?: number
}

export function ledgersOf({ completed, unexplained }: Bill, use: PanelUse, k: Knowledge): Ledgers {
  const kind = use === 'haem-profile' ? 'hematologic' : 'solid'
  const labPrice = k.labPrices.find(one => one.kind === kind)?.yen
  const ledger = (total: number): Ledger => {
    const income = total * YEN_PER_POINT
    return { income, ...(labPrice !== undefined && { labPrice, margin: income - labPrice }) }
  }
  return {
    ...(completed && {
      completed: ledger(completed.total),
      patientAt30Percent: completed.total * YEN_PER_POINT_AT_30_PERCENT,
    }),
    ...(unexplained && { unexplained: ledger(unexplained.total) }),
    ...(completed && unexplained && { atStake: (completed.total - unexplained.total) * YEN_PER_POINT }),
  }
}
