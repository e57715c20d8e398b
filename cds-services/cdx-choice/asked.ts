import type { Case, CasePath, MissingFact, PanelOrder } from '#case'
import type { Knowledge } from '#knowledge'
import { gatedDrugs, gatedHere } from './gated-drugs.ts'

/** What the drafts ask for: a companion test for some drugs, for some items, or for whatever this cancer has. */
export type Asked =
  | { readonly by: 'drugs'; readonly drugs: readonly string[] }
  | { readonly by: 'items'; readonly items: readonly string[]; readonly tests: readonly string[] }
  | { readonly by: 'all' }
  | { readonly by: 'unknown'; readonly missing: MissingFact }

/** The facts that say what is asked, and of which cancer. */
export const askedReads = [
  'drugOrders',
  'companionOrders',
  'order.panel',
  'order.state',
  'order.use',
  'order.items',
  'tumor.groups',
] as const satisfies readonly CasePath[]

/** A drug that a marker may decide here says more than an item, and an item more than a panel ordered as a profile. */
export function asked(c: Case, k: Knowledge): Asked {
  const here = gatedHere(c, k)
  if (here.length > 0) return { by: 'drugs', drugs: here }
  const panel = draftPanel(c)
  const tests = draftTests(c)
  const items = panel?.items ?? []
  if (tests.length > 0 || items.length > 0) return { by: 'items', items, tests }
  if (panel?.use === 'profile') return { by: 'all' }
  const drugs = gatedDrugs(c, k)
  if (drugs.length > 0) return { by: 'drugs', drugs }
  return { by: 'unknown', missing: panel === undefined ? 'order.panel' : 'order.items' }
}

/** The panel that is being ordered for a solid tumor; a panel for blood cancers is no companion test. */
export const draftPanel = ({ order }: Case): PanelOrder | undefined =>
  order?.state === 'draft' && order.use !== 'haem-profile' ? order : undefined

/** The companion tests, other than panels, that are being ordered. */
export const draftTests = ({ companionOrders = [] }: Case): readonly string[] => [
  ...new Set(companionOrders.filter(one => one.state === 'draft').map(one => one.test)),
]
