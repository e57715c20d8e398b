import { ruleTest } from '#test/rule-test'
import { panelFindsGermline } from '../../../cds-services/germline-referral/rules/panel-finds-germline.ts'
import { matched, none, pending, reported, tumorOnly, variant } from './facts.ts'

const germline = variant('BRCA1', { origin: 'germline' })
const somatic = variant('TP53', { origin: 'somatic' })
const unsaid = variant('PALB2')

ruleTest(panelFindsGermline, [
  ['no result', {}, ['profile.panel']],
  ['a panel we do not know', reported('some-panel-abroad', germline), ['profile.panel']],
  ['a tumor-only panel cannot tell, whatever it says', tumorOnly(germline), 'panel-finds-no-germline'],
  ['whether the product sequences normal is not known', reported('hemesight', germline), 'panel-finds-no-germline'],
  ['NCC Oncopanel, a germline variant', matched(germline, somatic), 'panel-finds-germline'],
  [
    'GenMineTOP, a germline variant of a gene on no list',
    reported('genminetop', variant('EGFR', { origin: 'germline' })),
    'panel-finds-germline',
  ],
  ['a germline variant beside one of unknown origin', matched(germline, unsaid), 'panel-finds-germline'],
  ['somatic only', matched(somatic), 'panel-finds-no-germline'],
  ['no variant', matched(), 'panel-finds-no-germline'],
  ['the origin of one variant is not stated', matched(somatic, unsaid), ['profile.alterations.origin']],
  ['the variants were not read', { profile: { panel: 'ncc-oncopanel' } }, ['profile.alterations']],
  [
    'no discrete result, C-CAT has not spoken',
    { ...pending, profile: { panel: 'ncc-oncopanel', alterations: 'not-stated' } },
    ['profile.alterations'],
  ],
  [
    'no discrete result, C-CAT has spoken',
    { ...none, profile: { panel: 'ncc-oncopanel', alterations: 'not-stated' } },
    'panel-finds-no-germline',
  ],
])
