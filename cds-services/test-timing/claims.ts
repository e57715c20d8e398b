import type { Phrase } from '#case'

/** What each rule claims, in the words of a condition. */
export const claims: Readonly<Record<string, Phrase>> = {
  'test-timing/facility-has-filed': { ja: '施設基準の届出がある', en: 'the hospital has filed for the fee' },
  'test-timing/approved-solid-panel': {
    ja: '固形腫瘍のパネルとして保険適用がある',
    en: 'the panel is insured for solid tumors',
  },
  'test-timing/solid-tumor': { ja: '固形がんである', en: 'the cancer is solid' },
  'test-timing/once-per-patient': { ja: 'これまでにパネル検査を使っていない', en: 'no panel has been used before' },
  'test-timing/blood-has-reason': {
    ja: '組織検体である、または組織が困難な理由がある',
    en: 'tissue, or a reason why not',
  },
  'test-timing/no-standard-therapy': { ja: '標準治療がない', en: 'no standard therapy exists' },
  'test-timing/standard-therapy-finished': { ja: '標準治療が終了した', en: 'standard therapy is finished' },
  'test-timing/standard-therapy-expected-to-finish': {
    ja: '標準治療の終了が見込まれる',
    en: 'standard therapy is expected to finish',
  },
  'test-timing/locally-advanced-or-metastatic': {
    ja: '局所進行または転移がある',
    en: 'locally advanced or metastatic',
  },
  'test-timing/drug-therapy-probable': {
    ja: '検査後に化学療法の適応となる可能性が高い',
    en: 'drug therapy will probably be possible',
  },
  'test-timing/approved-hematological-panel': {
    ja: '造血器腫瘍のパネルとして保険適用がある',
    en: 'the panel is insured for blood cancers',
  },
  'test-timing/hematological-indication': { ja: '対象の疾患・病期である', en: 'the disease and phase are listed' },
  'test-timing/once-per-same-disease': { ja: '同一疾患でまだ使っていない', en: 'not yet used for this disease' },
  'test-timing/cdx-items-payable': {
    ja: '求める項目がこの癌種で保険適用である',
    en: 'the items are insured in this cancer',
  },
  'test-timing/panel-is-companion-test': {
    ja: '求める項目のコンパニオン検査である',
    en: 'the panel is the companion test',
  },
  'test-timing/plasma-has-reason': {
    ja: '組織検体である、または組織が困難な理由がある',
    en: 'tissue, or a reason why not',
  },
}
