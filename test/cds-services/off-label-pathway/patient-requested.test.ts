import type { Case } from '#case'
import { ruleTest } from '#test/rule-test'
import { patientRequested } from '../../../cds-services/off-label-pathway/rules/patient-requested.ts'
import { held, pancreas, profile, tumor } from './cases.ts'

const found = profile('foundationone-cdx', [{ gene: 'KRAS', kind: 'mutation', protein: 'G12C' }])
const known = { tumor: pancreas, profile: found, facility: { ncch1901Site: false } } as const
const recommended: Partial<Case> = { ...known, expertPanel: held('lapatinib', 'sotorasib') }

ruleTest(patientRequested('sotorasib'), [
  ['nothing on record', {}, ['tumor.kind']],
  [
    'recommended, the last day on which it is known to run',
    { asOf: '2025-12-31', ...recommended },
    'recommended-site-elsewhere',
  ],
  ['recommended, from the day its state is not known', { asOf: '2026-01-01', ...recommended }, 'state-not-known'],
  ['recommended today', recommended, 'state-not-known'],
  [
    'recommended, and this hospital is a site',
    { asOf: '2025-12-31', ...recommended, facility: { ncch1901Site: true } },
    'recommended-site-here',
  ],
  [
    'recommended, the hospital does not say',
    { asOf: '2025-12-31', tumor: pancreas, profile: found, expertPanel: held('sotorasib') },
    'recommended-site-elsewhere',
  ],
  ['the day before the study began', { asOf: '2019-10-01', ...recommended }, 'study-not-begun'],
  [
    'the day the study began',
    { asOf: '2019-10-02', ...recommended, tumor: { kind: 'hematologic' } },
    'not-a-solid-tumor',
  ],
  ['a blood cancer', { ...recommended, tumor: tumor('aml') }, 'not-a-solid-tumor'],
  [
    'expert panel not held, or waived',
    { asOf: '2025-12-31', ...known, expertPanel: { held: false } },
    'expert-panel-not-held',
  ],
  ['another drug recommended', { asOf: '2025-12-31', ...known, expertPanel: held('lapatinib') }, 'not-recommended'],
  ['no drug recommended', { asOf: '2025-12-31', ...known, expertPanel: held() }, 'not-recommended'],
  ['the expert panel not on record', { asOf: '2025-12-31', ...known }, ['expertPanel']],
  [
    'held, the recommendation not on record',
    { asOf: '2025-12-31', ...known, expertPanel: { held: true } },
    ['expertPanel'],
  ],
  ['no panel result on record', { tumor: pancreas, expertPanel: held('sotorasib') }, ['profile']],
  [
    'the panel failed',
    { tumor: pancreas, profile: { panel: 'foundationone-cdx', outcome: 'no-profile' }, expertPanel: held('sotorasib') },
    'no-profile',
  ],
  [
    'the result not read',
    { tumor: pancreas, profile: { panel: 'foundationone-cdx' }, expertPanel: held('sotorasib') },
    ['profile.alterations'],
  ],
  [
    'a panel that is not insured',
    { tumor: pancreas, profile: { ...found, panel: 'x' }, expertPanel: held('sotorasib') },
    ['profile.panel'],
  ],
])
