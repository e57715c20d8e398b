import { ruleTestFor } from '#test/rule-test'
import { recommendedByExpertPanel } from '../../../cds-services/cdx-justification/rules/recommended-by-expert-panel.ts'
import { ordered, story } from './cases.ts'

const ncc = story('capivasertib, PIK3CA by NCC Oncopanel')
const recommended = story('capivasertib, PIK3CA by NCC Oncopanel, recommended')

ruleTestFor(recommendedByExpertPanel, {
  capivasertib: [
    ['recommended', recommended, 'deemed-companion-test'],
    [
      'another drug recommended',
      { ...ncc, expertPanel: { held: true, recommended: ['fulvestrant'] } },
      'not-recommended',
    ],
    ['the panel did not meet', ncc, 'not-recommended'],
    ['whether it met not known', { ...ncc, expertPanel: {} }, ['expertPanel']],
    ['recommendation not read', { ...ncc, expertPanel: { held: true } }, ['expertPanel']],
    [
      'found by the companion panel itself',
      story('capivasertib, PIK3CA by FoundationOne CDx, panel held'),
      'nothing-beyond-companion-tests',
    ],
    [
      'nothing found',
      { ...recommended, profile: { ...recommended.profile, alterations: [] } },
      'nothing-beyond-companion-tests',
    ],
    ['no panel', { drugOrders: ordered('capivasertib'), panels: [] }, 'nothing-beyond-companion-tests'],
    ['panels not known', { drugOrders: ordered('capivasertib') }, ['profile']],
    ['no orders known', { panels: [] }, ['drugOrders']],
  ],
})
