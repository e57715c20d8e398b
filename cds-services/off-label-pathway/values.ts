import type { Told } from '#cards'
import { evidenceLevel } from './evidence-level.ts'
import type { Outcome } from './outcome.ts'
import { ladder, roadOf, type Step, whyOf } from './rungs.ts'
import { subjectOf } from './subject.ts'

/** The machine's share of the answer: every rung, how strong the evidence is, and, kept apart from it, whether the drug is insured. */
export function values({ c, k, finding }: Told<Outcome>): Readonly<Record<string, unknown>> {
  const subject = subjectOf(c, k)
  const evidence = subject && evidenceLevel(subject.drug, c, k)
  const insured = insuredInJapan(ladder(finding))
  return {
    ...(subject && { drug: subject.drug }),
    ladder: ladder(finding).map(step => rungValue(step, k)),
    ...(evidence && { evidenceLevel: evidence.level, evidenceBasis: evidence.basis }),
    ...(insured !== undefined && { insuredInJapan: insured }),
  }
}

function rungValue(step: Step, k: Told['k']) {
  const { rung, leaf } = step
  const why = whyOf(leaf)
  return {
    rung,
    answer: leaf.is,
    ...(why !== undefined && { why }),
    ...('missing' in leaf.verdict && { why: 'not-on-record', missing: leaf.verdict.missing }),
    epRequired: roadOf(step, k)?.epRequired ?? 'uncertain',
  }
}

/** By the label, or by one of the two ways in which insurance pays beside it; not known while the label is. */
function insuredInJapan(steps: readonly Step[]): boolean | undefined {
  const is = (rung: string) => steps.find(step => step.rung === rung)?.leaf.is
  if ([is('label'), is('notified-off-label'), is('public-knowledge')].includes('yes')) return true
  return is('label') === 'no' ? false : undefined
}
