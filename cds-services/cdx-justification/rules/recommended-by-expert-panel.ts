import type { ExpertPanel } from '#case'
import { no, ruleFor, unknown, yes } from '#rule'
import { factsOf, type Known, lacking, some } from '../../shared/known.ts'
import { panelResult } from '../panel-result.ts'
import { resultFacts } from '../result-facts.ts'
import { shownByPanel, supports } from '../shown.ts'
import { stated } from '../stated.ts'

/**
 * Q&A no. 15 (みなしCDx): a panel that is not the drug's companion test found the marker, the expert panel recommends
 * the drug, and the physician agrees by ordering it. Where the expert panel was waived there is no recommendation.
 */
export const recommendedByExpertPanel = ruleFor({
  id: 'cdx-justification/recommended-by-expert-panel',
  cites: ['qa-15/deemed-cdx'],
  reads: ['profile', 'panels', 'expertPanel', 'drugOrders', 'tumor.groups', 'tumor.extent.value', 'therapy.lines'],
  why: { yes: ['deemed-companion-test'], no: ['nothing-beyond-companion-tests', 'not-recommended'] },
  decide(drug, c, k) {
    if (c.drugOrders === undefined) return unknown('drugOrders')
    const outside = shownByPanel(drug, c, k).filter(
      ({ test, use }) => test.link === 'none' && use.row.confidence !== 'unverified',
    )
    const result = panelResult(c)
    const found = result === 'yes' ? some(outside.map(supports)) : result
    const wanted = recommendation(drug, c.expertPanel)
    if (found === 'no') return no('nothing-beyond-companion-tests', { drug })
    if (wanted === 'no') return no('not-recommended', { drug }, c.expertPanel)
    if (found !== 'yes') return unknown(...factsOf(found))
    if (wanted !== 'yes') return unknown(...factsOf(wanted))
    const one = outside.find(shown => supports(shown) === 'yes')
    if (one === undefined) throw new Error('what was found has been shown by a test')
    return yes(
      'deemed-companion-test',
      stated({ ...resultFacts(drug, one), on: c.expertPanel?.heldOn ?? '' }),
      c.expertPanel,
    )
  },
})

function recommendation(drug: string, panel: ExpertPanel | undefined): Known {
  if (panel?.held === false) return 'no'
  if (panel?.held === undefined || panel.recommended === undefined) return lacking('expertPanel')
  return panel.recommended.includes(drug) ? 'yes' : 'no'
}
