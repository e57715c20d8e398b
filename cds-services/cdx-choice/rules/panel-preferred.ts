import { no, rule, unknown, yes } from '#rule'
import { tissueDifficult } from '../../shared/tissue-difficult.ts'
import { askedReads } from '../asked.ts'
import { preferred } from '../preferred.ts'
import { wantedRows } from '../wanted-rows.ts'

/**
 * One specimen answers several markers in one test (三学会報告書 課題3 on small samples), or for some marker a panel
 * is the only test that is confirmed. Plasma is no way to spare tissue: it wants the reason why tissue is difficult.
 */
export const panelPreferred = rule({
  id: 'cdx-choice/panel-preferred',
  cites: [
    'fee-2024/d004-2/2',
    'fee-2024/d004-2/4',
    'fee-2024/d006-27/1',
    'fee-2026/d004-2/2',
    'fee-2026/d004-2/4',
    'fee-2026/d006-27/1',
  ],
  reads: [...askedReads, 'judgement.tissueTestDifficult'],
  why: { yes: ['one-test-for-several', 'only-panel-confirmed'], no: ['panel-spares-nothing'] },
  decide(c, k) {
    const wanted = wantedRows(c, k)
    if ('missing' in wanted) return unknown(wanted.missing)
    const { rows, perhaps } = wanted
    if (perhaps.length > 0) return unknown('tumor.groups')
    const best = preferred(rows, c.tumor?.groups ?? [], k)
    if (best === undefined) return no('panel-spares-nothing')
    if (best.for === 'marker-without-single-test') return yes('only-panel-confirmed', { tests: best.tests })
    const { markers, needsReason } = best
    const [test] = best.tests
    const difficult = tissueDifficult(c)
    if (!needsReason) return yes('one-test-for-several', { test, markers })
    return difficult !== undefined
      ? yes('one-test-for-several', { test, markers }, difficult)
      : unknown('judgement.tissueTestDifficult')
  },
})
