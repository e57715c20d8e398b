import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { says, silent, type Voice } from './voice.ts'

/** What a panel with matched normal reports as germline. A tumor-only panel cannot tell and names none. */
export function panelGermline({ profile, ccat }: Case, { panels }: Knowledge): Voice {
  const panel = panels.find(one => one.id === profile?.panel)
  if (panel === undefined) return silent('profile.panel')
  if (panel.matchedNormal !== true) return says([])
  const alterations = profile?.alterations
  if (alterations === undefined) return silent('profile.alterations')
  if (alterations === 'not-stated')
    return ccat?.secondaryFinding?.value === undefined ? silent('profile.alterations') : says([])
  const germline = alterations.filter(one => one.origin === 'germline')
  if (germline.length > 0) return says(genesOf(germline), ...germline)
  return alterations.some(one => one.origin === undefined) ? silent('profile.alterations.origin') : says([])
}

const genesOf = (altered: readonly { readonly gene: string }[]) => altered.map(one => one.gene)
