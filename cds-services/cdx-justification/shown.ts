import type { Case, MissingFact } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { type Evidence, panelEvidence, singleEvidence } from '../shared/evidence.ts'
import { every, type Known, lacking } from '../shared/known.ts'
import { oncePerCase } from '../shared/once-per-case.ts'
import { type Use, usesOf } from './uses.ts'

/** What one test on record says for one use that the drug may have here. */
export interface Shown {
  readonly use: Use
  readonly test: Evidence
  /** `silent`: the test was read and settles nothing about this marker. */
  readonly says: 'positive' | 'negative' | 'silent' | { readonly missing: MissingFact }
}

export const shownBySingleTests = oncePerCase((drug, c, k) => shownBy(singleEvidence, drug, c, k))
export const shownByPanel = oncePerCase((drug, c, k) => shownBy(panelEvidence, drug, c, k))

function shownBy(source: typeof panelEvidence, drug: string, c: Case, k: Knowledge): readonly Shown[] {
  return usesOf(drug, c, k)
    .filter(use => use.applies !== 'no')
    .flatMap(use => source(use.row, c, k).map(test => ({ use, test, says: says(use.row, test) })))
}

function says(row: CdxRow, test: Evidence): Shown['says'] {
  if (typeof test.found === 'object') return test.found
  if (test.found === 'yes') return 'positive'
  if (test.excludes) return 'negative'
  return test.use === 'single' && test.link !== 'none' && isUnread(row, test)
    ? { missing: 'companionResults' }
    : 'silent'
}

/** The companion test of this very marker is on record, but what it found was not read. */
function isUnread({ marker }: CdxRow, { result }: Evidence): boolean {
  if (marker.by === 'expression') return !(result.expression ?? []).some(one => one.protein === marker.protein)
  if (marker.by === 'hrd') return result.hrd === undefined
  return marker.by === 'mmr' && result.mmr === undefined
}

/** That this test supports the drug in this use. */
export const supports = ({ use, says: said }: Shown): Known =>
  every([use.applies, said === 'positive' ? 'yes' : typeof said === 'object' ? lacking(said.missing) : 'no'])
