import type { Case, Charge } from '#case'
import type { Knowledge } from '#knowledge'
import { itemRows, type PanelRun } from '../shared/fees/item-rows.ts'

/** Tests that may be billed again: lung EGFR on progression, MSI for its other purpose. */
const AGAIN: ReadonlySet<string> = new Set(['EGFR', 'MSI'])

/** The items of an order that were billed to this patient before, by the same fee: D004-2 and D006-27 pay each once. */
export function billedBefore(
  run: PanelRun,
  charges: readonly Charge[],
  { order }: Case,
  k: Knowledge,
): readonly string[] {
  const earlier = charges.filter(({ on }) => order?.state === 'draft' || (on !== undefined && on < (order?.on ?? '')))
  return run.items.filter(
    item =>
      !AGAIN.has(item) &&
      itemRows(item, run, k).some(
        ({ fee }) =>
          /^D004-2|^D006-27/.test(fee) && earlier.some(charge => isPartOf(fee, charge.fee) && charge.item === item),
      ),
  )
}

/** A site may bill by the whole item (D004-2) where the table names its part (D004-2-1-ro). */
const isPartOf = (part: string, whole: string) => part === whole || part.startsWith(`${whole}-`)

/** Whether a charge that does not name its item may be for one of these. */
export const mayHaveBilled = (run: PanelRun, charges: readonly Charge[], k: Knowledge): boolean =>
  charges.some(
    ({ fee, item }) =>
      item === undefined &&
      /^D004-2/.test(fee) &&
      run.items.some(one => !AGAIN.has(one) && itemRows(one, run, k).some(row => isPartOf(row.fee, fee))),
  )
