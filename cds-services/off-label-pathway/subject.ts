import type { CandidateDrug, Case } from '#case'
import type { Knowledge } from '#knowledge'
import { gatedUses, ungatedUses } from '../shared/uses-of-drug.ts'

export interface Subject {
  /** The drug the question is about: id of terminology/drugs.yaml, or the C-CAT report's own text. */
  readonly drug: string
  readonly from: 'order' | 'candidate'
  /** What else is being ordered or proposed, each once. */
  readonly others: readonly string[]
}

/** The drug to find a road for: the one being ordered; else the best candidate of the C-CAT report. */
export function subjectOf(c: Case, k: Knowledge): Subject | undefined {
  const ordered = drafts(c, k).filter(drug => isKnown(drug, c, k))
  const [order] = ordered
  if (order !== undefined) return { drug: order, from: 'order', others: ordered.slice(1) }
  const [best, ...rest] = proposed(c)
  if (best === undefined) return undefined
  return { drug: best, from: 'candidate', others: rest }
}

/** Drafts of targeted and immune drugs, of any other drug whose label asks for a marker, and of whatever the C-CAT report proposes. */
const drafts = ({ drugOrders = [], ccat }: Case, { drugs, cdx }: Knowledge): readonly string[] =>
  unique(
    drugOrders
      .filter(({ state }) => state === 'draft')
      .map(({ drug }) => drug)
      .filter(
        drug =>
          drugs.some(({ id, kind }) => id === drug && (kind === 'targeted' || kind === 'immune')) ||
          gatedUses(drug, cdx).length > 0 ||
          ccat?.candidates?.some(one => one.drug === drug),
      ),
  )

/** Of a drug that neither our tables nor the C-CAT report know there is nothing to say; a report that is not read yet may. */
function isKnown(drug: string, { ccat }: Case, k: Knowledge): boolean {
  if (gatedUses(drug, k.cdx).length + ungatedUses(drug, k.ungatedUses).length > 0) return true
  const candidates = ccat?.candidates
  return candidates === undefined ? ccat?.received !== false : candidates.some(one => one.drug === drug)
}

/** Candidate drugs, best reach first. One that is listed for resistance is no road to anything. */
const proposed = ({ ccat }: Case): readonly string[] =>
  unique(
    (ccat?.candidates ?? [])
      .filter(({ level }) => level !== 'R')
      .map((one, place) => ({ one, place }))
      .sort((a, b) => rank(a.one) - rank(b.one) || a.place - b.place)
      .map(({ one }) => one.drug),
  )

function rank({ reach, cdxFit }: CandidateDrug): number {
  if (reach === 'approved') return cdxFit === true ? 0 : 1
  if (reach === 'approved-other-cancer') return 2
  if (reach === 'approved-abroad') return 3
  return reach === 'trial' ? 4 : 5
}

const unique = (drugs: readonly string[]) => [...new Set(drugs)]
