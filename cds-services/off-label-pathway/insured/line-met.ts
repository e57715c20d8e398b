import type { Case, Line } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { type Condition, every, fails, holds, misses } from './condition.ts'

type When = CdxRow['when'] | Knowledge['ungatedUses'][number]['setting']

const EGFR_TKIS: ReadonlySet<string> = new Set([
  'gefitinib',
  'erlotinib',
  'afatinib',
  'dacomitinib',
  'osimertinib',
  'lazertinib',
])

/** Whether the patient has come to the line of therapy that a label asks for, as far as the record counts lines. */
export function lineMet(when: When, drug: string, c: Case, { drugs }: Knowledge): Condition {
  if (when === 'any') return holds
  if (when === 'perioperative') return every([orderedAround(drug, c), notSpread(c)])
  const lines = c.therapy?.lines
  if (lines === undefined) return misses('therapy.lines')
  // A line that holds the drug itself is the course in question, or the same drug again.
  const earlier = lines.filter(line => !line.drugs.includes(drug))
  switch (when) {
    case 'first-line':
      return first(earlier.filter(line => counts(line, drugs)))
    case 'later-line':
    case 'after-therapy':
      return met(earlier.length > 0)
    case 'after-egfr-tki':
      return met(earlier.some(line => line.drugs.some(one => EGFR_TKIS.has(one))))
    case 'maintenance':
      return response(lines, drug)
    case 'relapse-maintenance':
      return earlier.length < 2 ? fails('line-not-met') : response(lines, drug)
  }
}

const met = (is: boolean): Condition => (is ? holds : fails('line-not-met'))

/** Endocrine and targeted drugs may come before first-line chemotherapy, as in breast cancer. */
const counts = (line: Line, drugs: Knowledge['drugs']) =>
  line.drugs.some(drug => !['endocrine', 'targeted'].includes(drugs.find(one => one.id === drug)?.kind ?? ''))

function first(earlier: readonly Line[]): Condition {
  if (earlier.some(({ setting }) => setting === 'advanced')) return fails('line-not-met')
  return earlier.every(({ setting }) => setting === 'perioperative') ? holds : misses('therapy.lines')
}

/** Maintenance keeps what the line before has reached: it did not end for progression. */
function response(lines: readonly Line[], drug: string): Condition {
  const last = lines.at(-1)
  if (last === undefined) return fails('line-not-met')
  if (last.drugs.includes(drug)) return holds
  if (last.endedFor === undefined) return misses('therapy.lines')
  return met(last.endedFor !== 'progression')
}

function orderedAround(drug: string, { drugOrders }: Case): Condition {
  const settings = (drugOrders ?? []).filter(one => one.drug === drug).map(({ setting }) => setting)
  if (settings.includes('perioperative')) return holds
  return settings.length > 0 && settings.every(one => one === 'advanced') ? fails('line-not-met') : misses('drugOrders')
}

function notSpread({ tumor }: Case): Condition {
  const extent = tumor?.extent?.value
  if (extent === undefined) return misses('tumor.extent')
  return met(extent !== 'metastatic' && extent !== 'recurrent')
}
