import { expect, it } from 'vitest'
import { codesOfSystem, S } from './files.ts'

/** Codes that records and messages of others already rely on: they may gain company, never go. */
const fixed: Readonly<Record<string, string>> = {
  panel: 'foundationone-cdx foundationone-liquid-cdx ncc-oncopanel genminetop guardant360-cdx hemesight',
  'cgp-use': 'profile cdx haem-profile',
  biomarker:
    'EGFR ROS1-fusion ALK-fusion BRAF MET-ex14 RET-fusion RET HER2 KRAS-G12C RAS MSI TMB NTRK-fusion FGFR2-fusion FGFR3 BRCA1-2 AKT1 PIK3CA PTEN ESR1 IDH1 EZH2 HRD',
  cgp: 'ccat-report no-profile-obtained no-candidate ccat-secondary-finding none suspected ccat-candidate-drug drug-reach cdx-fit evidence-level ccat-ep-omission possible not-possible standard-therapy-status drug-therapy-probable tissue-test-difficult disease-extent disease-phase conventional-testing-insufficient expert-panel expert-panel-recommendation written-explanation ep-real-time ep-round-robin ccat-submission ccat-secondary-use secondary-finding-disclosure tumour-cell-percent',
  'drug-reach': 'approved approved-other-cancer approved-abroad trial',
  'evidence-level': 'A B C D E F R',
  'standard-therapy-status': 'none-exists ongoing expected-to-finish finished',
  'disease-extent': 'resectable locally-advanced metastatic recurrent',
  'disease-phase': 'onset relapsed-refractory',
  'fee-item':
    'D006-19 D006-19-1 D006-19-2 B011-5 D004-2 D006-18-1 D006-18-2 D006-27 B001-11 B001-11-1 B001-11-2i B001-11-2ro',
  'ep-role':
    'drug-therapy geneticist genetic-counsellor pathologist molecular-genetics bioinformatics paediatric-oncology attending',
  'ward-fee': 'dpc A307-3 A307-5 A300',
  service:
    'test-timing cdx-choice ep-waiver off-label-pathway cdx-justification claim-check ep-quorum germline-referral ccat-registration trial-filter',
}

it.each(Object.entries(fixed))('%s keeps every code that is fixed', (id, codes) => {
  expect([...(codesOfSystem(`${S}/CodeSystem/${id}`) ?? [])]).toEqual(expect.arrayContaining(codes.split(' ')))
})
