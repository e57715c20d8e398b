import { no, rule, unknown, yes } from '#rule'
import { agnosticDrugs, specificFirst } from '../agnostic.ts'
import { askedReads } from '../asked.ts'
import { confirmedTests, onlyByPanel, ranked } from '../tests-of.ts'
import { wantedRows } from '../wanted-rows.ts'

/** D004-2 通知(2)(4): done with a product approved for the drug. For some drugs a panel is the only such product. */
export const panelOnly = rule({
  id: 'cdx-choice/panel-only',
  cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  reads: askedReads,
  why: { yes: ['only-by-panel'], no: ['not-only-by-panel'] },
  decide(c, k) {
    const wanted = wantedRows(c, k)
    if ('missing' in wanted) return unknown(wanted.missing)
    const only = specificFirst(wanted.rows.filter(row => onlyByPanel(row, k)))
    const agnostic = agnosticDrugs(only)
    if (only.length > 0)
      return yes('only-by-panel', {
        rows: only.map(row => row.id),
        drugs: [...new Set(only.flatMap(row => row.drugs))],
        ...(agnostic.length > 0 && { agnostic }),
        tests: ranked(only, confirmedTests),
      })
    return wanted.perhaps.some(row => onlyByPanel(row, k)) ? unknown('tumor.groups') : no('not-only-by-panel')
  },
})
