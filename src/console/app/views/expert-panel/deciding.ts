import type { Review, Statement } from '../../../shapes/panel-case.ts'

/** The two facts that decide the lane, each with the rule a reader in haste needs. */
export const decidingFacts = ({ withinUse, germlineGate }: Review) =>
  ({ withinUse: deciding(withinUse, 'yes'), germlineGate: deciding(germlineGate, 'no') }) as const

/**
 * Of the rules on one fact, the one a reader in haste needs: that which settles the fact, else one that leaves it open, else
 * the first. One drug is enough (`yes` settles); a single germline suspicion is too (`no` settles).
 */
export function deciding(statements: readonly Statement[], settledBy: 'yes' | 'no'): readonly Statement[] {
  const one =
    statements.find(({ is }) => is === settledBy) ?? statements.find(({ is }) => is === 'unknown') ?? statements[0]
  return one ? [one] : []
}
