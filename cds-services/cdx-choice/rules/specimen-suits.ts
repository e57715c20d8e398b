import type { MissingFact } from '#case'
import { no, open, rule, unknown, yes } from '#rule'
import { askedReads } from '../asked.ts'
import { specimenFits, specimenReads } from '../specimen-fit.ts'
import { wantedRows } from '../wanted-rows.ts'

/**
 * D006-27 (1): blood where the item is on its list and, for most items, tissue is difficult; otherwise tissue that is
 * enough for the test, as the table of specimen limits has it. The answer is no only when none of the tests in question can be done on this specimen.
 */
export const specimenSuits = rule({
  id: 'cdx-choice/specimen-suits',
  cites: ['fee-2024/d006-27/1', 'fee-2026/d006-27/1'],
  reads: [...askedReads, ...specimenReads],
  why: {
    yes: ['a-test-fits-the-specimen'],
    no: ['no-test-fits-the-specimen'],
    open: ['specimen-to-check'],
  },
  decide(c, k) {
    const wanted = wantedRows(c, k)
    if ('missing' in wanted) return unknown(wanted.missing)
    const fits = specimenFits(wanted.rows, c, k)
    const usable = fits.filter(one => one.usable === true)
    if (usable.length > 0)
      return yes('a-test-fits-the-specimen', { tests: usable.map(one => one.test) }, c.order?.specimen)
    const facts = { tests: fits.map(one => one.test), reasons: fits.map(one => one.why) }
    if (fits.length > 0 && fits.every(one => one.usable === false))
      return wanted.perhaps.length > 0
        ? unknown('tumor.groups')
        : no('no-test-fits-the-specimen', facts, c.order?.specimen)
    const [first, ...more] = new Set<MissingFact>(fits.flatMap(one => one.missing ?? []))
    if (first !== undefined) return unknown(first, ...more)
    return fits.length > 0 ? open('specimen-to-check', facts, c.order?.specimen) : unknown('order.specimen')
  },
})
