import type { Told } from '#cards'
import { leaves } from '#rule'
import { germlineTestPositive } from './rules/germline-test-positive.ts'
import { panelFindsGermline } from './rules/panel-finds-germline.ts'

/** One source that finds or suspects a variant of the germline, and of which genes. */
export interface Sign {
  /** The rule that speaks for it, without the name of the service. */
  readonly source: string
  readonly genes: readonly string[]
  /** Read from the patient's normal cells, not inferred from the tumor. */
  readonly read: boolean
}

/** A reason to think of Lynch syndrome: no variant is found or suspected. */
const POINTER = 'mismatch-repair-deficient'

/** Nothing speaks but what points to Lynch syndrome. */
export const onlyPoints = (told: Pick<Told, 'finding'>): boolean =>
  signs(told).length > 0 && signs(told).every(({ source }) => source === POINTER)

const inNormalCells: ReadonlySet<string> = new Set([germlineTestPositive.id, panelFindsGermline.id])
const sources = ['germline-test-positive', 'panel-finds-germline', 'ccat-suspects', 'allele-fraction-suspects', POINTER]

/** Every source that speaks, the surest first. */
export function signs({ finding }: Pick<Told, 'finding'>): readonly Sign[] {
  return leaves(finding).flatMap(({ rule, verdict }) => {
    if (verdict.is !== 'yes' || !sources.includes(verdict.why)) return []
    const genes = [verdict.facts.genes ?? []].flat().map(String)
    return [{ source: verdict.why, genes, read: inNormalCells.has(rule.id) }]
  })
}

/** The genes of all sources, each once. */
export const genesOf = (told: Pick<Told, 'finding'>): readonly string[] => [
  ...new Set(signs(told).flatMap(({ genes }) => genes)),
]
