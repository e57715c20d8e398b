import type { Case } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { coverage } from '../shared/covers.ts'
import { gatedUses, ungatedUses } from '../shared/uses-of-drug.ts'
import { freedom, isCondition } from './gated-drugs.ts'

type Maybe = 'yes' | 'no' | 'perhaps'

/**
 * Whether drugs that are being ordered ask about a row. Where its label wants a combination that is not
 * ordered whole, a partner that stands on its own in this cancer (cetuximab without encorafenib) does not.
 */
export function rowAsked(
  row: CdxRow,
  drugs: readonly string[],
  c: Case,
  groups: readonly string[],
  k: Knowledge,
): Maybe {
  const named = row.drugs.filter(drug => drugs.includes(drug))
  const given = c.drugOrders?.map(one => one.drug) ?? []
  const whole =
    row.combinations.length === 0 ||
    row.combinations.some(combination => combination.every(drug => given.includes(drug)))
  return best(
    named.map(drug =>
      worst([opposite(freedom(drug, c, groups, k)), whole ? 'yes' : opposite(standsAlone(drug, groups, k))]),
    ),
  )
}

/** Some use of the drug in this cancer wants no partner. */
function standsAlone(drug: string, groups: readonly string[], { cdx, ungatedUses: free, tumors }: Knowledge): Maybe {
  const uses = [
    ...gatedUses(drug, cdx).filter(row => isCondition(row) && row.combinations.length === 0),
    ...ungatedUses(drug, free).filter(use => use.confidence !== 'unverified'),
  ]
  return best(uses.map(use => coverage(use, groups, tumors)))
}

const best = (all: readonly Maybe[]): Maybe =>
  all.includes('yes') ? 'yes' : all.includes('perhaps') ? 'perhaps' : 'no'
const worst = (all: readonly Maybe[]): Maybe =>
  all.includes('no') ? 'no' : all.includes('perhaps') ? 'perhaps' : 'yes'
const opposite = (one: Maybe): Maybe => (one === 'yes' ? 'no' : one === 'no' ? 'yes' : 'perhaps')
