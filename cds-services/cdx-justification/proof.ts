import type { Knowledge } from '#knowledge'
import type { Facts, Leaf } from '#rule'
import { claimText, type Review } from './claim-text.ts'
import { at, has } from './judge.ts'
import type { JudgedDrug } from './judged-drugs.ts'
import { isJustified, type Outcome } from './outcome.ts'

/** One drug as the decision tells it to machines. */
export interface Proof {
  readonly drug: string
  readonly outcome: Outcome
  readonly test?: string
  readonly specimenDate?: string
  readonly variant?: string
  readonly row?: string
  /** Ready for the claim; only of a drug that is justified. */
  readonly claimText?: string
}

const proved = new WeakMap<JudgedDrug, Proof>()

/** What supports a drug, or fails to: asked for by each part of the card, and told by one judgement alone. */
export function proofOf(judged: JudgedDrug, k: Knowledge): Proof {
  const known = proved.get(judged) ?? prove(judged, k)
  proved.set(judged, known)
  return known
}

function prove({ drug, outcome, finding }: JudgedDrug, k: Knowledge): Proof {
  const facts = factsIn(speaking({ finding, outcome }))
  const row = facts.row ?? labelRow({ finding })
  const said = isJustified(outcome) || outcome === 'to-verify' || outcome === 'contradicted' || outcome === 'no-result'
  return {
    drug,
    outcome,
    ...(facts.test && { test: String(facts.test) }),
    ...(facts.specimenOn && { specimenDate: String(facts.specimenOn) }),
    ...(said && facts.variantEn && { variant: String(facts.variantEn) }),
    ...(row && { row: String(row) }),
    ...(isJustified(outcome) && {
      claimText: claimText(outcome, facts, reviewOf(finding, outcome), k),
    }),
  }
}

/** The use of our table that the label rests on; a list of the societies names a use of its own beside it. */
export function labelRow({ finding }: Pick<JudgedDrug, 'finding'>): string | undefined {
  const [row] = [factsIn(at(finding, 'label-covers')).rows ?? []].flat()
  return row === undefined ? undefined : String(row)
}

/** The rule whose test the outcome rests on. */
export function speaking({ finding, outcome }: Pick<JudgedDrug, 'finding' | 'outcome'>): Leaf {
  const single = at(finding, 'found-by-companion-test')
  const panel = at(finding, 'found-by-panel')
  switch (outcome) {
    case 'justified-deemed':
      return at(finding, 'recommended-by-expert-panel')
    case 'justified-guideline':
      return at(finding, 'within-society-guideline')
    case 'to-verify':
      return has(single, 'companion-test-to-verify') ? single : panel
    case 'no-result':
      return has(single, 'another-test-found-it') ? single : panel
    case 'contradicted':
      return has(single, 'companion-test-found-it', 'companion-test-excludes-it') ? single : panel
    default:
      return single.is === 'yes' ? single : panel
  }
}

/** What allowed the use of the result: nothing where a companion test needs none. */
export function reviewOf(finding: JudgedDrug['finding'], outcome: Outcome): Review {
  const leaf =
    outcome === 'justified-deemed' ? at(finding, 'recommended-by-expert-panel') : at(finding, 'profile-may-decide')
  const bySingle = outcome !== 'justified-deemed' && at(finding, 'found-by-companion-test').is === 'yes'
  const day = String(factsIn(leaf).on ?? '')
  if (bySingle || has(leaf, 'run-as-companion-test')) return { as: 'none' }
  return has(leaf, 'expert-panel-waived') ? { as: 'waived' } : { as: 'expert-panel', on: day }
}

/** What a rule told; nothing where the record is silent. */
export const factsIn = ({ verdict }: Leaf): Facts => ('missing' in verdict ? {} : verdict.facts)
