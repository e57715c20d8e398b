import type { Case } from '#case'
import { type Finding, joint, type Leaf, leafOf } from '#rule'
import type { Outcome } from './outcome.ts'
import type { Reasons } from './question.ts'

/** What is to be said of one drug, and the part of its finding that says so. */
export interface Judgement {
  readonly outcome: Outcome
  readonly because: Finding
}

/** Reads the finding of one drug: the worst that is established speaks first, then what is lacking, then what supports it. */
export function judge(finding: Finding, c: Case): Judgement {
  const marker = at(finding, 'needs-no-marker')
  const resistance = at(finding, 'no-resistance-reported')
  const label = at(finding, 'label-covers')
  const single = at(finding, 'found-by-companion-test')
  const panel = at(finding, 'found-by-panel')
  const asked = at(finding, 'item-was-asked')
  const review = at(finding, 'profile-may-decide')
  const guideline = at(finding, 'within-society-guideline')
  const mayUsePanel = asked.is === 'yes' && review.is === 'yes'

  if (finding.is === 'yes') {
    const byCompanionTest = single.is === 'yes' || (panel.is === 'yes' && mayUsePanel)
    if (byCompanionTest) return { outcome: 'justified-cdx', because: finding }
    return { outcome: guideline.is === 'yes' ? 'justified-guideline' : 'justified-deemed', because: finding }
  }
  if (marker.is !== 'no') return { outcome: 'cannot-tell', because: finding }
  if (resistance.is === 'no') return { outcome: 'contradicted', because: resistance }

  const excluding = [single, panel].filter(leaf => has(leaf, ...EXCLUDES))
  const onlyThat =
    (has(single, ...EXCLUDES, 'no-companion-result') || c.companionResults === undefined) &&
    (has(panel, ...EXCLUDES, 'no-panel-result', 'panel-did-not-find-it') || c.profile === undefined)
  if (excluding.length > 0 && onlyThat) return { outcome: 'contradicted', because: joint('any', excluding) }
  if (found(panel) && !found(single)) {
    if (has(asked, 'result-masked', 'result-masked-unless-reviewed'))
      return { outcome: 'masked-result', because: asked }
    if (has(review, 'expert-panel-has-not-met', 'waiver-is-open')) return { outcome: 'masked-result', because: review }
  }
  if (label.is === 'no') return { outcome: 'label-mismatch', because: label }
  if (resistance.is === 'yes' && (label.is === 'yes' || has(label, 'label-unverified'))) {
    if (has(single, 'companion-test-to-verify')) return { outcome: 'to-verify', because: single }
    if (has(panel, 'panel-to-verify') && mayUsePanel) return { outcome: 'to-verify', because: panel }
  }
  if (has(label, 'use-not-in-table', 'label-unverified')) return { outcome: 'cannot-tell', because: label }
  if (has(guideline, 'listed-and-panel-waived', 'society-row-unverified'))
    return { outcome: 'cannot-tell', because: guideline }
  // The way is closed for now, but what the tests say of the drug is not known yet: that is not "no result".
  const untold = [single, panel].filter(leaf => 'missing' in leaf.verdict)
  if (untold.length > 0)
    return { outcome: 'cannot-tell', because: finding.is === 'no' ? joint('any', untold) : finding }
  if (finding.is === 'no') {
    // A panel that found it elsewhere says all there is to say; that no single test did goes without saying.
    const onlyPanel = has(panel, 'found-outside-approved-use') && has(single, 'no-companion-result')
    return { outcome: 'no-result', because: onlyPanel ? panel : joint('any', [single, panel]) }
  }
  return { outcome: 'cannot-tell', because: finding }
}

const EXCLUDES: readonly Reasons[] = ['companion-test-excludes-it', 'panel-excludes-it']

const found = (leaf: Leaf) =>
  has(leaf, 'companion-test-found-it', 'companion-test-to-verify', 'panel-found-it', 'panel-to-verify')

/** The answer of one of our rules. Throws when it was not asked: every drug is asked them all. */
export function at(finding: Finding, name: string): Leaf {
  const leaf = leafOf(finding, `cdx-justification/${name}`)
  if (leaf === undefined) throw new Error(`${name} was not asked`)
  return leaf
}

/** Whether a rule gave one of these reasons. */
export function has({ verdict }: Leaf, ...reasons: readonly Reasons[]): boolean {
  if ('missing' in verdict) return false
  const said: string = 'open' in verdict ? verdict.open : verdict.why
  return reasons.some(reason => reason === said)
}
