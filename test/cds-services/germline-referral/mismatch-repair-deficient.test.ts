import type { Profile } from '#case'
import { ruleTest } from '#test/rule-test'
import { mismatchRepairDeficient } from '../../../cds-services/germline-referral/rules/mismatch-repair-deficient.ts'

const msi = (more: Partial<Profile>) => ({
  companionResults: [],
  profile: { panel: 'foundationone-cdx', use: 'profile' as const, ...more },
})
const held = { expertPanel: { held: true } }
const notHeld = { expertPanel: { held: false } }

ruleTest(mismatchRepairDeficient, [
  ['nothing on record', {}, ['companionResults']],
  ['MSI not read', { companionResults: [], profile: { use: 'profile' } }, ['profile.msi']],
  ['MSI-high in a profile', msi({ msi: 'high' }), 'mismatch-repair-deficient'],
  ['stable', msi({ msi: 'stable' }), 'mismatch-repair-not-deficient'],
  ['the report does not state it', msi({ msi: 'not-stated' }), 'mismatch-repair-not-deficient'],
  [
    'MSI-high in a run that asked for it',
    msi({ msi: 'high', use: 'cdx', items: ['MSI'] }),
    'mismatch-repair-deficient',
  ],
  [
    'MSI-high in a run that asked for something else: masked',
    { ...msi({ msi: 'high', use: 'cdx', items: ['NTRK-fusion'] }), ...notHeld },
    'mismatch-repair-not-deficient',
  ],
  [
    'the same, reviewed by the expert panel since',
    { ...msi({ msi: 'high', use: 'cdx', items: ['NTRK-fusion'] }), ...held },
    'mismatch-repair-deficient',
  ],
  ['the same, not known to be reviewed', msi({ msi: 'high', use: 'cdx', items: ['NTRK-fusion'] }), ['expertPanel']],
  ['MSI-high, the items asked not on record', { ...msi({ msi: 'high', use: 'cdx' }), ...notHeld }, ['profile.items']],
  [
    'MSI-high, how the panel was run not on record',
    { companionResults: [], profile: { msi: 'high' }, ...notHeld },
    ['profile.use'],
  ],
  [
    'MSI-high by a single test',
    { companionResults: [{ test: 'MSI_FALCO', msi: 'high' }] },
    'mismatch-repair-deficient',
  ],
  [
    'mismatch repair lost by immunohistochemistry',
    { companionResults: [{ test: 'VENTANA_MMR', mmr: 'deficient' }] },
    'mismatch-repair-deficient',
  ],
])
