import type { Case } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { takes } from '../shared/takes.ts'
import { isAgnostic } from './agnostic.ts'
import { asked } from './asked.ts'
import { inconclusive, openRows } from './earlier-results.ts'
import { preferred } from './preferred.ts'
import { confirmedTests, isPanel, onlyByPanel, ranked } from './tests-of.ts'
import { wantedRows } from './wanted-rows.ts'

export interface Chosen {
  /** The rows the choice is about: those that no earlier test has answered, or all of them where none is left. */
  readonly rows: readonly CdxRow[]
  /** Confirmed tests for them, the best first; empty where nothing is chosen. */
  readonly tests: readonly string[]
  /** How much of what is asked earlier companion tests have answered. */
  readonly answered: 'none' | 'part' | 'all'
}

interface About {
  readonly c: Case
  readonly k: Knowledge
  readonly outcome: string
}

/** The rows and confirmed tests that an outcome speaks of. */
export function chosen({ c, k, outcome }: About): Chosen {
  const wanted = wantedRows(c, k)
  if ('missing' in wanted) return { rows: [], tests: [], answered: 'none' }
  const open = openRows(wanted.rows, c, k)
  const answered =
    open.length === wanted.rows.length ? 'none' : open.every(row => confirmedTests(row).length === 0) ? 'all' : 'part'
  const left = answered === 'all' ? wanted.rows : open.map(row => withoutSpent(row, c, k))
  const only = outcome === 'panel-only' ? left.filter(row => onlyByPanel(row, k)) : left
  const own = only.filter(row => !isAgnostic(row))
  // Of a whole cancer, what is particular to it is chosen for; the markers of any cancer only where there is nothing else.
  const rows = outcome === 'panel-only' && asked(c, k).by === 'all' && own.length > 0 ? own : only
  const halfAnswered = answered === 'none' && left.some(row => !open.includes(row))
  return { rows, tests: testsFor(outcome, rows, c, k), answered: halfAnswered ? 'part' : answered }
}

/** The row without the tests that have been done for it, could not tell, and take nothing but blood. */
function withoutSpent(row: CdxRow, c: Case, k: Knowledge): CdxRow {
  const spent = inconclusive(row, c, k).flatMap(({ test }) => (takes(test, k).tissue ? [] : test))
  return spent.length === 0 ? row : { ...row, tests: row.tests.filter(link => !spent.includes(link.test)) }
}

function testsFor(outcome: string, rows: readonly CdxRow[], c: Case, k: Knowledge): readonly string[] {
  const confirmed = ranked(rows, confirmedTests)
  if (outcome === 'single-test-available') return confirmed.filter(test => !isPanel(test, k))
  if (outcome !== 'panel-preferred') return confirmed
  return preferred(rows, c.tumor?.groups ?? [], k)?.tests ?? []
}
