import type { Case, MissingFact } from '#case'
import type { Knowledge } from '#knowledge'
import { excludedByTest } from './germline-tests.ts'

/**
 * Whether the patient's normal cells speak against a germline variant of a gene: the panel with matched normal calls every
 * variant of it somatic, or a test of the germline found it unaltered.
 */
export function deniedByNormal(
  gene: string,
  c: Case,
  k: Knowledge,
): 'denied' | 'not-denied' | { readonly missing: MissingFact } {
  const byTest = excludedByTest(gene, c, k)
  if (byTest === 'yes') return 'denied'
  const byPanel = calledSomatic(gene, c, k)
  if (byPanel === 'yes') return 'denied'
  if (byTest === 'unknown') return { missing: 'companionResults' }
  return byPanel === 'no' ? 'not-denied' : byPanel
}

function calledSomatic(gene: string, { profile }: Case, { panels }: Knowledge) {
  const panel = panels.find(one => one.id === profile?.panel)
  if (panel === undefined) return { missing: 'profile.panel' } as const
  if (panel.matchedNormal !== true) return 'no'
  const alterations = profile?.alterations
  if (alterations === undefined) return { missing: 'profile.alterations' } as const
  const found = alterations === 'not-stated' ? [] : alterations.filter(one => one.gene === gene)
  if (found.some(one => one.origin === 'germline')) return 'no'
  if (found.some(one => one.origin === undefined)) return { missing: 'profile.alterations.origin' } as const
  return found.length > 0 ? 'yes' : 'no'
}
