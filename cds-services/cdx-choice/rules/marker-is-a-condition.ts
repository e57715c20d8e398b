import { no, rule, unknown, yes } from '#rule'
import { agnosticDrugs, specificFirst } from '../agnostic.ts'
import { askedReads } from '../asked.ts'
import { wantedRows } from '../wanted-rows.ts'

/** D004-2 通知(2)(4): a companion test decides on a drug; there must be a drug in this cancer whose label asks for the marker. */
export const markerIsACondition = rule({
  id: 'cdx-choice/marker-is-a-condition',
  cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  reads: askedReads,
  why: { yes: ['drugs-with-a-marker', 'drugs-with-a-marker-unverified'], no: ['no-drug-with-a-marker'] },
  decide(c, k) {
    const wanted = wantedRows(c, k)
    if ('missing' in wanted) return unknown(wanted.missing)
    const { perhaps } = wanted
    const rows = specificFirst(wanted.rows)
    const agnostic = agnosticDrugs(rows)
    const facts = {
      rows: rows.map(row => row.id),
      drugs: [...new Set(rows.flatMap(row => row.drugs))],
      ...(agnostic.length > 0 && { agnostic }),
    }
    if (rows.some(row => row.confidence !== 'unverified')) return yes('drugs-with-a-marker', facts)
    if (rows.length > 0) return yes('drugs-with-a-marker-unverified', facts)
    return perhaps.length > 0 ? unknown('tumor.groups') : no('no-drug-with-a-marker', {}, c.tumor)
  },
})
