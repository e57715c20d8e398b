import type { Told } from '#cards'
import { type Finding, joint } from '#rule'
import { drugsToJustify } from './drugs-to-justify.ts'
import { type Judgement, judge } from './judge.ts'
import { type Outcome, outcomes } from './outcome.ts'

type Known = Pick<Told, 'c' | 'k' | 'finding'>

/** One drug of the orders, with its share of the finding. */
export interface JudgedDrug extends Judgement {
  readonly drug: string
  readonly finding: Finding
}

const judgedOnce = new WeakMap<Finding, readonly JudgedDrug[]>()

/** Every drug in question, worst first. A finding belongs to one case, so it is judged once and asked for often. */
export function judgedDrugs(known: Known): readonly JudgedDrug[] {
  const judged = judgedOnce.get(known.finding) ?? judgeAll(known)
  judgedOnce.set(known.finding, judged)
  return judged
}

function judgeAll({ c, k, finding }: Known): readonly JudgedDrug[] {
  const parts = 'rule' in finding ? [] : finding.parts
  const judged = drugsToJustify(c, k).flatMap((drug, i) => {
    const part = parts[i]
    return part === undefined ? [] : [{ drug, finding: part, ...judge(part, c) }]
  })
  return judged.sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome))
}

/** The outcome of the worst drug. */
export const worst = (told: Known): Outcome => judgedDrugs(told)[0]?.outcome ?? 'cannot-tell'

/** What makes the worst drugs what they are. */
export function focus(told: Known & { readonly outcome: Outcome }): Finding {
  const parts = judgedDrugs(told)
    .filter(one => one.outcome === told.outcome)
    .map(one => one.because)
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : joint('all', parts)
}
