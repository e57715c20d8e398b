import type { Asked, Branch, Card, Explained, Paragraph, Reply } from '../../../shapes/explained.ts'

/** What one service says under the law in force, proposals left aside. */
export interface Said {
  readonly card: Card
  readonly outcome: string
  readonly values: Readonly<Record<string, unknown>>
  /** What holds, each with the paragraphs it stands on. */
  readonly holds: readonly Statement[]
}

export interface Statement {
  readonly rule: string
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
}

/** What the service of this name says; nothing where it has no card. */
export function saidBy(service: string, replies: readonly Reply[] | undefined): Said | undefined {
  const answer = replies?.flatMap(reply => reply.answer ?? []).find(one => one.service.name === service)
  const card = answer?.cards[0]
  const opinion = answer?.opinions[0]
  if (answer === undefined || card === undefined || opinion === undefined) return undefined
  const { outcome, values } = card.extension['org.w3id.shirube.decision']
  return {
    card,
    outcome,
    values,
    holds: leaves(opinion.finding)
      .filter(({ is, because }) => is === 'yes' && because)
      .map(leaf => ({ rule: leaf.rule, text: leaf.because ?? '', paragraphs: paragraphsOf(leaf, answer) })),
  }
}

/** The paragraphs a rule stands on, whatever it answered. */
export function paragraphsBehind(rule: string, replies: readonly Reply[] | undefined): readonly Paragraph[] {
  const answers = replies?.flatMap(({ answer }) => answer ?? []) ?? []
  for (const answer of answers)
    for (const { finding } of answer.opinions) {
      const leaf = leaves(finding).find(one => one.rule === rule)
      if (leaf) return paragraphsOf(leaf, answer)
    }
  return []
}

const leaves = (branch: Branch): readonly Asked[] => ('parts' in branch ? branch.parts.flatMap(leaves) : [branch])

const paragraphsOf = ({ cites }: Asked, { paragraphs }: Explained) => cites.flatMap(id => paragraphs[id] ?? [])
