import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { ask, type Finding, missingFacts } from '#rule'
import { outcome, suspicion } from './outcome.ts'
import { toRefer } from './question.ts'
import { germlineTested } from './voices/germline-tests.ts'

/** There is a cancer with a result, and something is suspected, disputed, or cannot be told. No suspicion: silence. */
export function speaks(c: Case, k: Knowledge): boolean {
  if (c.tumor === undefined || !hasResult(c, k)) return false
  const finding = ask(toRefer, c, k)
  if (outcome({ finding }) !== 'cannot-tell') return true
  return suspicion(finding).is === 'unknown' && !isIdle(finding, c, k)
}

function hasResult(c: Case, k: Knowledge): boolean {
  const { profile, ccat } = c
  const tested = germlineTested(c, k)
  const profiled = profile !== undefined && profile.outcome !== 'no-profile'
  return profiled || ccat?.received === true || ('genes' in tested && tested.genes.length > 0)
}

/** Nothing is missing but MSI, which is not asked of everyone, and the origin of variants that no list of hereditary tumors names: not worth a card. */
function isIdle(finding: Finding, { profile }: Case, { germlineSigns }: Knowledge): boolean {
  const missing = missingFacts(suspicion(finding)).filter(fact => fact !== 'profile.msi')
  const alterations = Array.isArray(profile?.alterations) ? profile.alterations : []
  const unsaid = alterations.filter(one => one.origin === undefined)
  return missing.every(
    fact =>
      fact === 'profile.alterations.origin' && !unsaid.some(one => germlineSigns.some(row => row.gene === one.gene)),
  )
}
