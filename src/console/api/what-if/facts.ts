import { labels } from '#case'
import { type Fact, oneOf, rowOf, yesOrNo } from './fact.ts'

/** What the console may suppose: judgements first, then the disease, the order, the reports, the person, the house. */
export const facts: readonly Fact[] = [
  {
    path: 'judgement.standardTherapy',
    label: labels['judgement.standardTherapy'],
    input: oneOf(
      ['none-exists', { ja: '標準治療なし', en: 'None exists' }],
      ['ongoing', { ja: '継続中', en: 'Ongoing' }],
      ['expected-to-finish', { ja: '終了見込み', en: 'Expected to finish' }],
      ['finished', { ja: '終了', en: 'Finished' }],
    ),
    stated: { as: 'value', beside: 'signature' },
  },
  {
    path: 'judgement.drugTherapyProbable',
    label: labels['judgement.drugTherapyProbable'],
    input: yesOrNo,
    stated: { as: 'value', beside: 'signature' },
  },
  {
    path: 'judgement.tissueTestDifficult',
    label: labels['judgement.tissueTestDifficult'],
    input: oneOf(['組織が得られない（仮定）', { ja: '理由あり', en: 'A reason is given' }]),
    stated: { as: 'reason', beside: 'signature' },
  },
  {
    path: 'tumor.extent',
    label: labels['tumor.extent'],
    input: oneOf(
      ['resectable', { ja: '切除可能', en: 'Resectable' }],
      ['locally-advanced', { ja: '局所進行', en: 'Locally advanced' }],
      ['metastatic', { ja: '転移', en: 'Metastatic' }],
      ['recurrent', { ja: '再発', en: 'Recurrent' }],
    ),
    stated: { as: 'value' },
  },
  {
    path: 'tumor.phase',
    label: labels['tumor.phase'],
    input: oneOf(
      ['onset', { ja: '初発', en: 'Onset' }],
      ['relapsed-refractory', { ja: '再発・難治', en: 'Relapsed or refractory' }],
    ),
  },
  {
    path: 'tumor.conventionalTestingInsufficient',
    label: labels['tumor.conventionalTestingInsufficient'],
    input: yesOrNo,
  },
  {
    path: 'order.panel',
    label: labels['order.panel'],
    input: rowOf(({ panels }) => panels),
  },
  {
    path: 'order.use',
    label: { ja: '検査の目的', en: 'The purpose of the test' },
    input: oneOf(
      ['profile', { ja: 'プロファイリング', en: 'Profiling' }],
      ['cdx', { ja: 'コンパニオン検査', en: 'Companion test' }],
      ['haem-profile', { ja: '造血器のプロファイリング', en: 'Hematological profiling' }],
    ),
  },
  {
    path: 'order.specimen.kind',
    label: labels['order.specimen'],
    input: oneOf(
      ['tissue', { ja: '組織', en: 'Tissue' }],
      ['blood', { ja: '血液', en: 'Blood' }],
      ['bone-marrow', { ja: '骨髄', en: 'Bone marrow' }],
    ),
  },
  {
    path: 'order.specimen.tumorCellPercent',
    label: labels['order.specimen.tumorCellPercent'],
    input: { kind: 'number', min: 0, max: 100, unit: { ja: '%', en: '%' } },
  },
  {
    path: 'ccat.secondaryFinding',
    label: labels['ccat.secondaryFinding'],
    input: oneOf(['none', { ja: 'なし', en: 'None' }], ['suspected', { ja: '疑いあり', en: 'Suspected' }]),
    stated: { as: 'value' },
  },
  {
    path: 'ccat.epOmission',
    label: labels['ccat.epOmission'],
    input: oneOf(
      ['possible', { ja: '省略可能', en: 'May be omitted' }],
      ['not-possible', { ja: '省略不可', en: 'May not be omitted' }],
      ['not-stated', { ja: '記載なし', en: 'Not stated' }],
    ),
  },
  {
    path: 'expertPanel.held',
    label: { ja: 'エキスパートパネルの開催', en: 'The expert panel was held' },
    input: yesOrNo,
  },
  {
    path: 'consent.ccatSubmission',
    label: labels['consent.ccatSubmission'],
    input: oneOf(['permit', { ja: '同意', en: 'Permitted' }], ['deny', { ja: '不同意', en: 'Denied' }]),
    stated: { as: 'value' },
  },
  {
    path: 'fitness.ecog',
    label: { ja: 'ECOG PS', en: 'ECOG performance status' },
    input: { kind: 'number', min: 0, max: 4, unit: { ja: '', en: '' } },
    stated: { as: 'value', beside: 'day' },
  },
  {
    path: 'facility.type',
    label: { ja: '当院の区分', en: 'The kind of hospital' },
    input: oneOf(
      ['core', { ja: '中核拠点病院', en: 'Core hospital' }],
      ['hub', { ja: '拠点病院', en: 'Hub hospital' }],
      ['cooperative-ep', { ja: 'エキスパートパネル実施可能な連携病院', en: 'Cooperative hospital with expert panel' }],
      ['cooperative', { ja: '連携病院', en: 'Cooperative hospital' }],
      ['cancer-hospital', { ja: 'がん診療連携拠点病院', en: 'Designated cancer hospital' }],
      ['other', { ja: 'その他', en: 'Other' }],
    ),
  },
  {
    path: 'facility.advancedCareSite',
    label: labels['facility.advancedCareSite'],
    input: yesOrNo,
  },
  {
    path: 'facility.turnRoundDays',
    label: { ja: 'オーダーから結果説明までの日数', en: 'Days from order to explained result' },
    input: { kind: 'number', min: 1, max: 365, unit: { ja: '日', en: 'days' } },
  },
]
