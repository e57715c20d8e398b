import type { Case, MissingFact } from '#case'
import type { Knowledge } from '#knowledge'
import { coverage } from '../../shared/covers.ts'
import { evidenceFor } from '../../shared/evidence.ts'
import { gatedUses, ungatedUses } from '../../shared/uses-of-drug.ts'
import {
  type Condition,
  type Doubt,
  every,
  fails,
  holds,
  misses,
  type Shortfall,
  shortfalls,
  toVerify,
} from './condition.ts'
import { lineMet } from './line-met.ts'
import { markerShown } from './marker-shown.ts'
import { partnersOrdered } from './partners-ordered.ts'

/** What our tables say of a drug in this patient: the use that is insured, or what stands against every one. */
export type Insured =
  | {
      readonly is: 'yes'
      readonly by: 'companion-test' | 'deemed' | 'no-marker'
      readonly use: string
      readonly test?: string
    }
  | { readonly is: 'no'; readonly why: Shortfall }
  | { readonly is: 'missing'; readonly facts: readonly MissingFact[] }
  | { readonly is: 'open'; readonly why: Doubt | 'drug-not-in-tables' }

/** Judges every use of the drug that the tables hold. A drug they do not hold may be insured all the same. */
export function insuredUse(drug: string, c: Case, k: Knowledge): Insured {
  const gated = gatedUses(drug, k.cdx)
  const free = ungatedUses(drug, k.ungatedUses)
  if (gated.length + free.length === 0) return { is: 'open', why: 'drug-not-in-tables' }
  const groups = c.tumor?.groups
  if (groups === undefined) return { is: 'missing', facts: [c.tumor === undefined ? 'tumor' : 'tumor.groups'] }
  const covered = (row: (typeof gated | typeof free)[number]) => cover[coverage(row, groups, k.tumors)]

  const byMarker = gated.map(row => {
    const shown = markerShown(row, drug, c, k)
    const sets = row.combinations.filter(set => set.includes(drug))
    const judged = every([covered(row), shown, lineMet(row.when, drug, c, k), partnersOrdered(sets, drug, c)])
    return judged.is === 'yes' && 'by' in shown ? { ...shown, use: row.id } : judged
  })
  const byNone = free.map(row => {
    const sure = row.confidence === 'unverified' ? toVerify : holds
    const judged = every([covered(row), lineMet(row.setting, drug, c, k), partnersOrdered(row.partners, drug, c), sure])
    return judged.is === 'yes' ? { is: 'yes' as const, by: 'no-marker' as const, use: row.id } : judged
  })
  return best([...byMarker, ...byNone])
}

/**
 * What a label asks beside its marker. Where the C-CAT report vouches for drug, cancer and test, it says nothing of line and
 * combination: these are held against the uses of our tables that this cancer and its results leave possible. Of a drug
 * without such a use the report's word stands alone.
 */
export function besideMarker(drug: string, c: Case, k: Knowledge): Condition {
  const rows = gatedUses(drug, k.cdx)
  if (rows.length === 0) return holds
  const groups = c.tumor?.groups
  if (groups === undefined) return misses(c.tumor === undefined ? 'tumor' : 'tumor.groups')
  const here = rows.flatMap(row => {
    const covered = cover[coverage(row, groups, k.tumors)]
    if (covered.is === 'no') return []
    const sets = row.combinations.filter(set => set.includes(drug))
    const beside = every([covered, lineMet(row.when, drug, c, k), partnersOrdered(sets, drug, c)])
    return [{ beside, shown: evidenceFor(row, c, k) }]
  })
  // Where our reading excludes every use, the report knows more than we do of the marker, and of the rest no more than before.
  const possible = here.filter(({ shown }) => !shown.some(({ excludes }) => excludes))
  const counted = possible.length > 0 ? possible : here
  if (here.every(({ beside }) => beside.is === 'no')) return here[0]?.beside ?? holds
  const settled = counted.map(({ beside, shown }) => {
    const untold = shown.flatMap(({ found }) => (typeof found === 'object' ? found.missing : []))
    return every([beside, untold.length > 0 ? misses(...untold) : holds])
  })
  if (settled.some(({ is }) => is === 'yes')) return holds
  const facts = settled.flatMap(one => (one.is === 'missing' ? one.facts : []))
  return facts.length > 0 ? misses(...new Set(facts)) : (settled[0] ?? holds)
}

const cover: Readonly<Record<ReturnType<typeof coverage>, Condition>> = {
  yes: holds,
  no: fails('not-approved-for-tumor'),
  perhaps: misses('tumor.groups'),
}

const ways = ['companion-test', 'no-marker', 'deemed'] as const

/** One use that holds is enough; then what could still make one hold; the nearest miss last. */
function best(judged: readonly (Condition | Extract<Insured, { is: 'yes' }>)[]): Insured {
  const insured = judged.flatMap(one => ('use' in one ? [one] : []))
  for (const way of ways) {
    const found = insured.find(({ by }) => by === way)
    if (found !== undefined) return found
  }
  const facts = [...new Set(judged.flatMap(one => (one.is === 'missing' ? one.facts : [])))]
  if (facts.length > 0) return { is: 'missing', facts }
  const doubts = judged.flatMap(one => (one.is === 'open' ? [one.why] : []))
  const [doubt] = doubts
  if (doubt !== undefined)
    return { is: 'open', why: doubts.includes('expert-panel-awaited') ? 'expert-panel-awaited' : doubt }
  const misses = judged.flatMap(one => (one.is === 'no' ? [one.why] : []))
  return { is: 'no', why: shortfalls.find(why => misses.includes(why)) ?? 'not-approved-for-tumor' }
}
