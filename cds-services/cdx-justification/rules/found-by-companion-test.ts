import { no, open, ruleFor, unknown, yes } from '#rule'
import { factsOf } from '../../shared/known.ts'
import { companionTestsOf, resultFacts } from '../result-facts.ts'
import { shownBySingleTests } from '../shown.ts'
import { stated } from '../stated.ts'
import { weigh } from '../weigh.ts'

/** D004-2, D006-27: a companion test of this drug, other than a panel, found the marker. */
export const foundByCompanionTest = ruleFor({
  id: 'cdx-justification/found-by-companion-test',
  cites: [
    'fee-2024/d004-2/2',
    'fee-2024/d004-2/4',
    'fee-2024/d006-27/1',
    'fee-2026/d004-2/2',
    'fee-2026/d004-2/4',
    'fee-2026/d006-27/1',
  ],
  reads: ['companionResults', 'drugOrders', 'tumor.groups', 'tumor.extent.value', 'therapy.lines'],
  why: {
    yes: ['companion-test-found-it'],
    no: ['companion-test-excludes-it', 'another-test-found-it', 'no-companion-result'],
    open: ['companion-test-to-verify'],
  },
  decide(drug, c, k) {
    if (c.companionResults === undefined) return unknown('companionResults')
    if (c.drugOrders === undefined) return unknown('drugOrders')
    const said = weigh(shownBySingleTests(drug, c, k))
    if (said.as === 'open') return unknown(...factsOf(said))
    if (said.as === 'nothing') return no('no-companion-result', stated({ drug, tests: companionTestsOf(drug, c, k) }))
    const facts = resultFacts(drug, said.one)
    const { result } = said.one.test
    if (said.as === 'found') return yes('companion-test-found-it', facts, result)
    if (said.as === 'to-verify') return open('companion-test-to-verify', facts, result)
    const why = said.as === 'elsewhere' ? 'another-test-found-it' : 'companion-test-excludes-it'
    return no(why, stated({ ...facts, tests: companionTestsOf(drug, c, k) }), result)
  },
})
