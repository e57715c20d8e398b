import { no, open, ruleFor, unknown, yes } from '#rule'
import { factsOf } from '../../shared/known.ts'
import { panelResult } from '../panel-result.ts'
import { companionTestsOf, resultFacts } from '../result-facts.ts'
import { shownByPanel } from '../shown.ts'
import { stated } from '../stated.ts'
import { weigh } from '../weigh.ts'

/** D004-2, D006-27: a panel that is a companion test of this drug found the marker. */
export const foundByPanel = ruleFor({
  id: 'cdx-justification/found-by-panel',
  cites: [
    'fee-2024/d004-2/2',
    'fee-2024/d004-2/4',
    'fee-2024/d006-27/1',
    'fee-2026/d004-2/2',
    'fee-2026/d004-2/4',
    'fee-2026/d006-27/1',
  ],
  reads: ['profile', 'panels', 'expertPanel', 'drugOrders', 'tumor.groups', 'tumor.extent.value', 'therapy.lines'],
  why: {
    yes: ['panel-found-it'],
    no: ['panel-excludes-it', 'found-outside-approved-use', 'panel-did-not-find-it', 'no-panel-result'],
    open: ['panel-to-verify'],
  },
  decide(drug, c, k) {
    if (c.drugOrders === undefined) return unknown('drugOrders')
    const result = panelResult(c)
    if (typeof result === 'object') return unknown(...factsOf(result))
    const tests = companionTestsOf(drug, c, k)
    if (result === 'no') return no('no-panel-result', stated({ drug, tests }))

    const said = weigh(shownByPanel(drug, c, k))
    if (said.as === 'open') return unknown(...factsOf(said))
    if (said.as === 'nothing')
      return no('panel-did-not-find-it', stated({ drug, panel: c.profile?.panel ?? '', tests }), c.profile)
    const facts = resultFacts(drug, said.one)
    if (said.as === 'found') return yes('panel-found-it', facts, c.profile)
    if (said.as === 'to-verify') return open('panel-to-verify', facts, c.profile)
    const why = said.as === 'elsewhere' ? 'found-outside-approved-use' : 'panel-excludes-it'
    return no(why, stated({ ...facts, tests }), c.profile)
  },
})
