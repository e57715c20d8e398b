import type { Knowledge } from '#knowledge'
import type { Act } from './act.ts'
import { itemRows, type PanelRun } from './item-rows.ts'

/** What a run of a panel as a companion test could be billed as; an item that insurance does not pay for gives nothing. */
export const actsOf = (run: PanelRun, k: Knowledge): readonly Act[] =>
  run.items.flatMap(item => {
    const [row] = itemRows(item, run, k)
    return row === undefined ? [] : [{ fee: row.fee, item, specimen: 'panel' }]
  })
