import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { germlineSigns } from '../../shared/germline-signs.ts'
import { excludedByTest } from './germline-tests.ts'
import { says, silent, type Voice } from './voice.ts'

/**
 * What the allele fractions of a tumor-only panel suggest, by an unverified list. A germline test of the gene answers
 * better; before the list was published nothing is suspected; a fraction the report leaves out matters only until C-CAT, who has the data, has spoken.
 */
export function alleleFraction(c: Case, k: Knowledge): Voice {
  if (k.germlineSigns.length === 0) return says([])
  const { profile, patient, tumor, ccat } = c
  const panel = k.panels.find(one => one.id === profile?.panel)
  if (panel === undefined) return silent('profile.panel')
  if (panel.kind === 'hematologic' || panel.matchedNormal !== false) return says([])
  const alterations = profile?.alterations
  if (alterations === undefined) return silent('profile.alterations')
  const heard = ccat?.secondaryFinding?.value !== undefined
  if (alterations === 'not-stated') return heard ? says([]) : silent('profile.alterations')
  const person = { birthDate: patient?.birthDate, onset: tumor?.onset }
  const { genes, missing, unstated } = germlineSigns(alterations, k.germlineSigns, person)
  const excluded = genes.map(gene => ({ gene, is: excludedByTest(gene, c, k) }))
  const suspected = excluded.flatMap(({ gene, is }) => (is === 'no' ? gene : []))
  if (suspected.length > 0) return says(suspected, ...alterations.filter(one => suspected.includes(one.gene)))
  if (excluded.some(({ is }) => is === 'unknown')) return silent('companionResults')
  const [first, ...more] = missing
  if (first !== undefined) return silent(first, ...more)
  return unstated.length > 0 && !heard ? silent('profile.alterations.alleleFraction') : says([])
}
