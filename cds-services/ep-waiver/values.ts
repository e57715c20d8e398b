import type { Told } from '#cards'
import { flips, leaves } from '#rule'
import { epMode } from './ep-mode.ts'
import type { Outcome } from './outcome.ts'

/** The machine's share of the answer: form of review, drugs, and which facts would change it. */
export function values(told: Told<Outcome>): Readonly<Record<string, unknown>> {
  const drugs = matchedDrugs(told)
  const flip = flips(told.finding).map(({ rule, from, to, whole }) => ({
    rule: rule.id,
    facts: rule.reads,
    from,
    to,
    answer: whole,
  }))
  return {
    epMode: epMode(told),
    ...(drugs.length > 0 && { drugs }),
    ...(flip.length > 0 && { flip }),
  }
}

/** Drugs that can be given within the approved use of the panel that was used (ウ①). */
export function matchedDrugs({ finding, outcome }: Pick<Told<Outcome>, 'finding' | 'outcome'>): readonly string[] {
  if (outcome !== 'omit-treat') return []
  const wanted = ['report-states-fit', 'table-confirms', 'level-a-candidate']
  const drugs = leaves(finding).flatMap(({ verdict }) =>
    'why' in verdict && wanted.includes(verdict.why) ? verdict.facts.drugs : [],
  )
  return [...new Set([drugs ?? []].flat().map(String))]
}
