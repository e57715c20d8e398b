import { no, open, rule, unknown, yes } from '#rule'
import { askedReads } from '../asked.ts'
import { subjectsOf } from '../preferred.ts'
import { confirmedTests, isPanel, ranked, testsToVerify } from '../tests-of.ts'
import { wantedRows } from '../wanted-rows.ts'

/** D004-2 通知(2)(4): a test other than a panel is approved for every marker asked about. Where nobody has confirmed any test: open. */
export const singleTestAvailable = rule({
  id: 'cdx-choice/single-test-available',
  cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  reads: askedReads,
  why: { yes: ['single-test-confirmed'], no: ['no-single-test-confirmed'], open: ['companion-test-to-verify'] },
  decide(c, k) {
    const wanted = wantedRows(c, k)
    if ('missing' in wanted) return unknown(wanted.missing)
    const { rows, perhaps } = wanted
    if (perhaps.length > 0) return unknown('tumor.groups')
    const confirmed = ranked(rows, confirmedTests)
    const single = confirmed.filter(test => !isPanel(test, k))
    const answered = rows.filter(row => confirmedTests(row).some(test => single.includes(test)))
    const answerable = rows.filter(row => confirmedTests(row).length > 0)
    if (single.length > 0 && subjectsOf(answered).size === subjectsOf(answerable).size)
      return yes('single-test-confirmed', { tests: single })
    return confirmed.length > 0 || rows.length === 0
      ? no('no-single-test-confirmed')
      : open('companion-test-to-verify', { tests: ranked(rows, testsToVerify) })
  },
})
