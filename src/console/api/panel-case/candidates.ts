import { type Asked, type Service, words } from '#cards'
import type { CandidateDrug, Case } from '#case'
import type { Candidate, Rung } from '../../shapes/panel-case.ts'
import { entryWords } from './entry-words.ts'
import { spokenBy } from './said.ts'

/** Every candidate of the C-CAT report with the road that off-label-pathway finds to it. */
export const candidatesOf = (offLabel: Service | undefined, asked: Asked): readonly Candidate[] | undefined =>
  asked.c.ccat?.candidates?.map(one => {
    const road = offLabel && roadTo(one, offLabel, asked)
    return { ...stated(one, asked), ...(road && { road }) }
  })

function stated({ drug, gene, level, reach, cdxFit }: CandidateDrug, { tables, locale }: Asked): Candidate {
  return {
    drug: words(tables, locale).drug(drug),
    ...(gene !== undefined && gene !== 'not-stated' && { gene }),
    ...(level !== undefined && level !== 'not-stated' && { level }),
    ...(reach !== undefined && reach !== 'not-stated' && { reach: entryWords[locale].reach[reach] }),
    ...(typeof cdxFit === 'boolean' && { cdxFit }),
  }
}

/** The service's own answer, were this drug ordered now. A drug listed for resistance is no road to anything. */
function roadTo({ drug, level }: CandidateDrug, offLabel: Service, asked: Asked): Candidate['road'] {
  if (level === 'R') return undefined
  const spoken = spokenBy(offLabel, { ...asked, hook: 'order-select', c: withOrder(asked.c, drug) })
  if (spoken === undefined) return undefined
  const { ladder } = offLabel.values?.(spoken.decided.told) ?? {}
  return { ...spoken.said, notes: [], rungs: (Array.isArray(ladder) ? ladder : []).map(rungOf) }
}

const rungOf = ({ rung, answer }: Rung): Rung => ({ rung, answer })

/** Beside what is ordered already: a drug may be approved only together with another. */
function withOrder(c: Case, drug: string): Case {
  const orders = c.drugOrders ?? []
  const own = orders.find(one => one.drug === drug)
  return { ...c, drugOrders: [{ ...own, drug, state: 'draft' }, ...orders.filter(one => one !== own)] }
}
