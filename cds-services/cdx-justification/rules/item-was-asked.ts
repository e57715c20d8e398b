import { no, open, ruleFor, unknown, yes } from '#rule'
import { factsOf } from '../../shared/known.ts'
import { maskingCites } from '../../shared/masking.ts'
import { panelResult } from '../panel-result.ts'
import { resultFacts } from '../result-facts.ts'
import { shownByPanel } from '../shown.ts'
import { stated } from '../stated.ts'
import { weigh } from '../weigh.ts'

/** D004-2 通知(12): there is a panel result for this drug that was asked of it, or that belongs to a profile. */
export const itemWasAsked = ruleFor({
  id: 'cdx-justification/item-was-asked',
  cites: maskingCites,
  reads: ['profile', 'panels', 'expertPanel', 'drugOrders', 'tumor.groups', 'tumor.extent.value', 'therapy.lines'],
  why: {
    yes: ['result-not-masked'],
    no: ['result-masked', 'no-panel-result-to-use'],
    open: ['result-masked-unless-reviewed'],
  },
  decide(drug, c, k) {
    if (c.drugOrders === undefined) return unknown('drugOrders')
    const result = panelResult(c)
    if (result === 'no') return no('no-panel-result-to-use', { drug })
    if (result !== 'yes') return unknown(...factsOf(result))
    const said = weigh(shownByPanel(drug, c, k))
    if (said.as === 'open') return unknown(...factsOf(said))
    if (said.as === 'nothing' || said.as === 'excluded') return no('no-panel-result-to-use', { drug }, c.profile)

    const { masked } = said.one.test
    const facts = stated({ ...resultFacts(drug, said.one), items: c.profile?.items ?? [] })
    if (masked === 'open') return yes('result-not-masked', facts, c.profile)
    if (masked === 'not-known') return unknown(c.profile?.use === undefined ? 'profile.use' : 'profile.items')
    return c.expertPanel?.held === undefined
      ? open('result-masked-unless-reviewed', facts, c.profile)
      : no('result-masked', facts, c.profile)
  },
})
