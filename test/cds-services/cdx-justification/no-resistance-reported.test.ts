import type { CandidateDrug } from '#case'
import { ruleTestFor } from '#test/rule-test'
import { noResistanceReported } from '../../../cds-services/cdx-justification/rules/no-resistance-reported.ts'
import { l858r, panel } from './cases.ts'

const profile = panel('foundationone-cdx', { alterations: [l858r] })
const reported = (...candidates: readonly CandidateDrug[]) => ({ profile, ccat: { received: true, candidates } })

ruleTestFor(noResistanceReported, {
  gefitinib: [
    ['level R', reported({ drug: 'gefitinib', level: 'R', gene: 'EGFR' }), 'resistance-reported'],
    ['level R for another drug', reported({ drug: 'erlotinib', level: 'R', gene: 'EGFR' }), 'no-resistance-reported'],
    ['level A', reported({ drug: 'gefitinib', level: 'A', gene: 'EGFR' }), 'no-resistance-reported'],
    ['level not stated', reported({ drug: 'gefitinib', level: 'not-stated', gene: 'EGFR' }), 'no-resistance-reported'],
    ['level not read', reported({ drug: 'gefitinib', gene: 'EGFR' }), ['ccat.candidates']],
    ['no report yet', { profile, ccat: { received: false } }, 'no-report-on-resistance'],
    ['no panel on record', { panels: [] }, 'no-report-on-resistance'],
    ['panels not known', {}, ['ccat']],
    ['a panel, its report not known', { profile }, ['ccat']],
    ['candidates not read', { profile, ccat: { received: true } }, ['ccat.candidates']],
  ],
})
