import type { Knowledge } from '#knowledge'
import { type Finding, type Leaf, leaves } from '#rule'

/** The roads to a drug, the ones to try first on top. */
export const rungs = [
  'label',
  'notified-off-label',
  'public-knowledge',
  'trial',
  'expanded-access',
  'advanced-care',
  'patient-requested',
] as const

export type Rung = (typeof rungs)[number]

/** One rung as it was answered. */
export interface Step {
  readonly rung: Rung
  readonly leaf: Leaf
}

/** The whole ladder, top down; every rung has a rule of its name. */
export const ladder = (finding: Finding): readonly Step[] =>
  rungs.flatMap(rung =>
    leaves(finding)
      .filter(leaf => leaf.rule.id.endsWith(`/${rung}`))
      .map(leaf => ({ rung, leaf })),
  )

/** The first rung that leads to the drug, if one does. */
export const firstOpen = (finding: Finding): Step | undefined => ladder(finding).find(({ leaf }) => leaf.is === 'yes')

export type Road = Knowledge['pathways'][number]

/** The row of the pathway table that a step was judged by; of several, the one whose conditions it asked. */
export function roadOf({ rung, leaf }: Step, { pathways }: Pick<Knowledge, 'pathways'>): Road | undefined {
  const rows = pathways.filter(row => row.rung === rung)
  const byPanel = rung === 'patient-requested' || whyOf(leaf) === 'deemed-companion-test' || waitsForPanel(leaf)
  return rows.find(row => (row.epRequired === 'yes') === byPanel) ?? rows[0]
}

const waiting: ReadonlySet<string> = new Set(['test-not-companion', 'masked-result', 'expert-panel-not-held'])

/** Closed as things stand, and open once an expert panel recommends the drug. */
export const waitsForPanel = (leaf: Leaf): boolean => waiting.has(whyOf(leaf) ?? '')

/** The label would do, once the expert panel has reviewed the profile or was validly omitted: there is no other road to look for yet. */
export const labelAwaitsPanel = (finding: Finding): boolean =>
  ladder(finding).some(({ leaf }) => whyOf(leaf) === 'expert-panel-awaited')

/** The reason a rung gave; none where the record is silent. */
export const whyOf = ({ verdict }: Leaf): string | undefined =>
  'missing' in verdict ? undefined : 'open' in verdict ? verdict.open : verdict.why
