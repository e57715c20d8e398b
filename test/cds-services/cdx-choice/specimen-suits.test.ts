import type { PanelOrder } from '#case'
import { ruleTest } from '#test/rule-test'
import { specimenSuits } from '../../../cds-services/cdx-choice/rules/specimen-suits.ts'
import { biliary, breast, cdxOrder, colorectal, difficult, drafted, luad, lung, prostate } from './cases.ts'

const akt = (specimen: PanelOrder['specimen']) => ({
  ...breast,
  ...cdxOrder('foundationone-cdx', ['AKT1', 'PIK3CA', 'PTEN'], specimen),
})
/** The specimen of an order already placed, beside a drug that is being ordered. */
const placed = (specimen: PanelOrder['specimen']) =>
  ({ order: { panel: 'x', state: 'placed', ...(specimen && { specimen }) } }) as const
const fgfr2 = (percent: number) => ({
  ...biliary,
  ...drafted('futibatinib'),
  ...placed({ kind: 'tissue', tumorCellPercent: percent }),
})
const insertion = (kind: 'tissue' | 'blood') => ({
  ...luad,
  ...drafted('amivantamab', 'carboplatin', 'pemetrexed'),
  ...placed({ kind }),
})

ruleTest(specimenSuits, [
  ['nothing is known', {}, ['tumor']],
  ['nothing to test', { ...prostate, ...cdxOrder('foundationone-cdx', ['EGFR']) }, ['order.specimen']],
  ['capivasertib on blood: tissue is needed', akt({ kind: 'blood' }), 'no-test-fits-the-specimen'],
  ['capivasertib, the specimen unknown', { ...breast, ...drafted('capivasertib') }, ['order.specimen']],
  ['capivasertib on tissue, the tumor cells unknown', akt({ kind: 'tissue' }), ['order.specimen.tumorCellPercent']],
  ['one percent below the minimum', akt({ kind: 'tissue', tumorCellPercent: 19 }), 'no-test-fits-the-specimen'],
  ['at the minimum', akt({ kind: 'tissue', tumorCellPercent: 20 }), 'a-test-fits-the-specimen'],
  ['bone marrow', akt({ kind: 'bone-marrow' }), 'specimen-to-check'],
  ['cobas needs no percentage', { ...luad, ...cdxOrder('foundationone-cdx', ['EGFR']) }, 'a-test-fits-the-specimen'],
  ['ESR1 on blood needs no reason', { ...breast, ...drafted('imlunestrant') }, 'a-test-fits-the-specimen'],
  [
    'ESR1 before its item existed',
    { asOf: '2026-02-28', ...breast, ...drafted('imlunestrant') },
    ['judgement.tissueTestDifficult'],
  ],
  ['germline BRCA on blood', { ...prostate, ...drafted('olaparib') }, 'a-test-fits-the-specimen'],
  ['plasma without a reason', insertion('blood'), ['judgement.tissueTestDifficult']],
  ['plasma, while tissue is sent', insertion('tissue'), ['judgement.tissueTestDifficult']],
  ['plasma for a reason', { ...insertion('blood'), ...difficult }, 'a-test-fits-the-specimen'],
  [
    'HER2 amplification on colorectal plasma needs no reason',
    { ...colorectal, ...cdxOrder('guardant360-cdx', ['HER2'], { kind: 'blood' }) },
    'a-test-fits-the-specimen',
  ],
  ['matched blood, transplants unknown', fgfr2(30), ['allogeneicTransplant']],
  ['matched blood, no transplant', { ...fgfr2(30), allogeneicTransplant: false }, 'a-test-fits-the-specimen'],
  ['matched blood after a transplant', { ...fgfr2(30), allogeneicTransplant: true }, 'no-test-fits-the-specimen'],
  ['few tumor cells that can be dissected', { ...fgfr2(10), allogeneicTransplant: false }, 'specimen-to-check'],
  [
    'a transplant does not concern a tumor-only panel',
    { ...akt({ kind: 'tissue', tumorCellPercent: 30 }), allogeneicTransplant: true },
    'a-test-fits-the-specimen',
  ],
  [
    'histology unknown, and what is certain needs tissue',
    { ...lung, ...cdxOrder('foundationone-cdx', ['NTRK-fusion', 'EGFR'], { kind: 'blood' }) },
    ['tumor.groups'],
  ],
])
