import type { Case, MissingFact } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { type Evidence, evidenceFor } from '../../shared/evidence.ts'
import { profileDecides } from '../../shared/profile-decides.ts'
import { awaitsPanel, type Condition, fails, misses, toVerify } from './condition.ts'

/** How a marker was shown: by the companion test itself, or by a panel whose expert panel recommends the drug (deemed). */
export type Shown = Condition | { readonly is: 'yes'; readonly by: 'companion-test' | 'deemed'; readonly test: string }

/** Whether a result that may decide on treatment shows the marker a label asks for. */
export function markerShown(row: CdxRow, drug: string, c: Case, k: Knowledge): Shown {
  const all = evidenceFor(row, c, k)
  const positive = all.filter(({ found }) => found === 'yes')
  const companion = positive.filter(({ link }) => link === 'approved')
  const usable = companion.filter(({ masked }) => masked === 'open')
  const review = usable.some(({ use }) => use !== 'single') ? profileDecides(c, k) : undefined
  const decisive = usable.find(({ use }) => use === 'single' || review?.is === 'yes')
  if (decisive !== undefined) return { is: 'yes', by: 'companion-test', test: decisive.test }

  const panel = row.confidence === 'unverified' ? undefined : positive.find(({ use }) => use !== 'single')
  const { held, recommended } = c.expertPanel ?? {}
  if (panel !== undefined && held === true && recommended?.includes(drug))
    return { is: 'yes', by: 'deemed', test: panel.test }

  const missing = [
    ...all.flatMap(details),
    ...companion.flatMap(({ masked }) => (masked === 'not-known' ? (['profile.use'] as const) : [])),
    ...(panel !== undefined && (held === undefined || (held && recommended === undefined))
      ? (['expertPanel'] as const)
      : []),
    ...(review !== undefined && 'missing' in review ? review.missing : []),
    ...resultsNotKnown(c),
  ]
  if (missing.length > 0) return misses(...missing)
  if (review !== undefined) return awaitsPanel
  if (positive.some(({ link }) => link === 'to-verify')) return toVerify
  if (companion.length > 0) return fails('masked-result')
  if (positive.length > 0) return fails('test-not-companion')
  return all.some(({ excludes }) => excludes) ? fails('marker-excluded') : misses('companionResults')
}

/** What a test leaves unsaid, where saying it could show the marker; of a single test that is no companion it could not. */
const details = ({ found, link, use }: Evidence): readonly MissingFact[] =>
  typeof found === 'object' && (link !== 'none' || use !== 'single') ? [found.missing] : []

/** Results that the record may hold for all we know. */
const resultsNotKnown = ({ companionResults, profile, panels }: Case): readonly MissingFact[] => [
  ...(companionResults === undefined ? (['companionResults'] as const) : []),
  ...(profile === undefined && panels?.length !== 0 ? (['profile'] as const) : []),
]
