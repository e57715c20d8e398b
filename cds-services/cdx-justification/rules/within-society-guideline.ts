import type { Case } from '#case'
import type { Knowledge, Row } from '#knowledge'
import { no, open, ruleFor, unknown, yes } from '#rule'
import { every, factsOf, type Known, lacking, some } from '../../shared/known.ts'
import { markerFound } from '../../shared/marker-found.ts'
import { profileDecides, profileDecidesCites, profileDecidesReads } from '../../shared/profile-decides.ts'
import { panelResult } from '../panel-result.ts'
import { stated } from '../stated.ts'
import { cancerHolds } from '../uses.ts'
import { variantText } from '../variant-text.ts'

/**
 * B011-5 ウ①, its second half: a guideline of the societies names the drug for a marker that a panel on its list found,
 * and the expert panel has met. Whether the societies' table 1-2 is that guideline, so that the panel may be waived on
 * its strength, is open in law. A row that two people have not signed opens nothing.
 */
export const withinSocietyGuideline = ruleFor({
  id: 'cdx-justification/within-society-guideline',
  cites: [...profileDecidesCites, 'report-2025/5'],
  reads: [...profileDecidesReads, 'panels'],
  why: {
    yes: ['within-society-guideline'],
    no: ['not-on-a-society-list', 'listed-but-not-reviewed'],
    open: ['listed-and-panel-waived', 'society-row-unverified'],
  },
  decide(drug, c, k) {
    const rows = k.societyUses.filter(row => row.drugs.includes(drug))
    const sure = rows.filter(row => row.confidence !== 'unverified')
    const is = some(sure.map(row => applies(row, c, k)))
    if (typeof is === 'object') return unknown(...factsOf(is))
    if (is === 'no') {
      const perhaps = some(rows.map(row => applies(row, c, k)))
      if (perhaps === 'no') return no('not-on-a-society-list', { drug })
      if (typeof perhaps === 'object') return unknown(...factsOf(perhaps))
      return open('society-row-unverified', factsFor(rows, drug, c, k), c.profile)
    }

    const facts = factsFor(sure, drug, c, k)
    const { held, heldOn } = c.expertPanel ?? {}
    if (held === true)
      return yes('within-society-guideline', stated({ ...facts, on: heldOn ?? '' }), c.expertPanel, c.profile)
    const review = profileDecides(c, k)
    if ('missing' in review) return unknown(...review.missing)
    if (review.is === 'unknown' || (review.is === 'yes' && review.why === 'expert-panel-waived'))
      return open('listed-and-panel-waived', facts, c.profile)
    return held === undefined ? unknown('expertPanel') : no('listed-but-not-reviewed', facts, c.profile)
  },
})

type SocietyUse = Row<'societyUses'>

/** The list names this cancer, and one of its panels found the marker. */
function applies(row: SocietyUse, c: Case, k: Knowledge): Known {
  const result = panelResult(c)
  const { profile } = c
  if (result !== 'yes' || profile?.panel === undefined) return result === 'yes' ? lacking('profile.panel') : result
  if (!row.panels.includes(profile.panel)) return 'no'
  const found = markerFound(row.marker, profile)
  return every([cancerHolds(row, c, k), typeof found === 'object' ? lacking(found.missing) : found])
}

function factsFor(rows: readonly SocietyUse[], drug: string, c: Case, k: Knowledge) {
  const row = rows.find(one => applies(one, c, k) === 'yes')
  if (row === undefined) throw new Error('a use that applies has its row')
  const variant = (c.profile && variantText(row, c.profile)) ?? row.detail
  return stated({
    drug,
    row: row.id,
    test: c.profile?.panel ?? '',
    variantJa: variant.ja,
    variantEn: variant.en,
    listJa: row.list.ja,
    listEn: row.list.en,
    specimenOn: c.profile?.specimenOn ?? '',
  })
}
