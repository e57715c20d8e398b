import type { Case, MissingFact } from '#case'
import type { PanelRun } from '../shared/fees/item-rows.ts'

/** The companion-test run that is ordered, or that gave the profile at hand; of the latter, what was billed counts where charges tell. */
export function runOf(c: Case): PanelRun | { readonly missing: MissingFact } {
  const { order, profile, tumor } = c
  const ordered = order !== undefined || profile === undefined
  const items = ordered ? order?.items : profile.items
  if (items === undefined || items.length === 0) return { missing: ordered ? 'order.items' : 'profile.items' }
  const specimen = ordered ? order?.specimen?.kind : profile.specimen
  if (specimen === undefined) return { missing: 'order.specimen' }
  if (tumor?.groups === undefined) return { missing: 'tumor.groups' }
  return { items, specimen, groups: tumor.groups }
}

export const knownRun = (c: Case): PanelRun | undefined => {
  const run = runOf(c)
  return 'missing' in run ? undefined : run
}
