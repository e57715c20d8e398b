import { ruleTestFor } from '#test/rule-test'
import { itemWasAsked } from '../../../cds-services/cdx-justification/rules/item-was-asked.ts'
import { ordered, panel, retFusion, tumor } from './cases.ts'

const run = (more: Parameters<typeof panel>[2], found = [retFusion]) => ({
  tumor: tumor('pancreas'),
  drugOrders: ordered('selpercatinib'),
  expertPanel: { held: false },
  profile: panel('foundationone-cdx', { alterations: found }, more),
})
const { use: _, ...unnamedUse } = panel('foundationone-cdx', { alterations: [retFusion] })
const other = run({ use: 'cdx', items: ['MSI'] })

ruleTestFor(itemWasAsked, {
  selpercatinib: [
    ['its item was asked', run({ use: 'cdx', items: ['RET-fusion'] }), 'result-not-masked'],
    ['run as a profile', run({ use: 'profile' }), 'result-not-masked'],
    ['another item was asked', other, 'result-masked'],
    ['another item was asked, reviewed since', { ...other, expertPanel: { held: true } }, 'result-not-masked'],
    ['another item was asked, review not known', { ...other, expertPanel: {} }, 'result-masked-unless-reviewed'],
    ['nothing found', run({ use: 'cdx', items: ['MSI'] }, []), 'no-panel-result-to-use'],
    ['no panel', { drugOrders: ordered('selpercatinib'), panels: [] }, 'no-panel-result-to-use'],
    ['items not told', run({ use: 'cdx' }), ['profile.items']],
    ['use not told', { ...other, profile: unnamedUse }, ['profile.use']],
    ['panels not known', { drugOrders: ordered('selpercatinib') }, ['profile']],
    ['the kind of the variant not told', run({}, [{ gene: 'RET' } as typeof retFusion]), ['profile.alterations.kind']],
    ['no orders known', { panels: [] }, ['drugOrders']],
  ],
})
