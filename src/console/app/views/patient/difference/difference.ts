import type { Asked, Branch, Explained, Paragraph, RegimeInForce } from '../../../../shapes/explained.ts'

/** How the answer of one service moved between two looks at a patient. */
export interface Difference {
  readonly service: Explained['service']
  /** The sentence of the first card; absent where the service was silent. */
  readonly before?: string
  readonly after?: string
  /** Where another body of rules decides now. */
  readonly regime?: { readonly before?: RegimeInForce; readonly after?: RegimeInForce }
  /** Rules that answer otherwise, or for another reason, or are asked only in one of the two. */
  readonly rules: readonly RuleChange[]
}

export interface RuleChange {
  readonly rule: string
  readonly before?: Asked
  readonly after?: Asked
  /** The paragraphs of the rule as it is asked now or, where it no longer is, as it was. */
  readonly paragraphs: readonly Paragraph[]
}

/** What moved between two looks at all services; services whose answer and rules are as they were are left out. */
export const differences = (before: readonly Explained[], after: readonly Explained[]): readonly Difference[] =>
  after.flatMap(now => {
    const earlier = before.find(({ service }) => service.id === now.service.id)
    const found = earlier && difference(earlier, now)
    return found && (found.before !== found.after || found.regime || found.rules.length > 0) ? [found] : []
  })

function difference(before: Explained, after: Explained): Difference {
  const [[opinion], [opinionNow]] = [before.opinions, after.opinions]
  const [sentence, sentenceNow] = [before.cards[0]?.summary, after.cards[0]?.summary]
  const cited = { ...before.paragraphs, ...after.paragraphs }
  return {
    service: after.service,
    ...(sentence !== undefined && { before: sentence }),
    ...(sentenceNow !== undefined && { after: sentenceNow }),
    ...(opinion?.regime.id !== opinionNow?.regime.id && {
      regime: { ...(opinion && { before: opinion.regime }), ...(opinionNow && { after: opinionNow.regime }) },
    }),
    rules: changedRules(leaves(opinion?.finding), leaves(opinionNow?.finding)).map(change => ({
      ...change,
      paragraphs: (change.after ?? change.before)?.cites.flatMap(id => cited[id] ?? []) ?? [],
    })),
  }
}

function changedRules(before: readonly Asked[], after: readonly Asked[]): readonly Omit<RuleChange, 'paragraphs'>[] {
  const ids = new Set([...after, ...before].map(({ rule }) => rule))
  return [...ids].flatMap(rule => {
    const was = before.find(leaf => leaf.rule === rule)
    const is = after.find(leaf => leaf.rule === rule)
    if (was?.is === is?.is && was?.because === is?.because) return []
    return [{ rule, ...(was && { before: was }), ...(is && { after: is }) }]
  })
}

const leaves = (branch: Branch | undefined): readonly Asked[] =>
  branch === undefined ? [] : 'rule' in branch ? [branch] : branch.parts.flatMap(leaves)
