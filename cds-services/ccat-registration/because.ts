import type { Sentence } from '#cards'
import type { Reason } from '#rule'
import type { complete } from './question.ts'

const on = (day: unknown) => (day === undefined ? '' : `（${day}）`)
const dated = (day: unknown) => (day === undefined ? '' : ` (${day})`)

/** One sentence per reason; the paragraph is added by the renderer. */
export const because: Readonly<Record<Reason<typeof complete>, Sentence>> = {
  'consents-recorded': {
    ja: () => 'C-CATへの提出と二次利用に同意が得られ、記録されています',
    en: () => 'Consent to submission and to secondary use is given and recorded',
  },
  'submission-refused': {
    ja: () => 'C-CATへの提出に不同意で、そのことが記録されています',
    en: () => 'Submission to C-CAT was refused, and that is recorded',
  },
  'nothing-to-register': {
    ja: () => 'C-CATに登録する臨床項目はありません',
    en: () => 'No clinical items are to be registered with C-CAT',
  },
  'no-sequence-data-to-submit': {
    ja: () => 'C-CATに提出する配列・解析データはありません',
    en: () => 'No sequence or analysis data are to be submitted to C-CAT',
  },
  'no-clinical-data-to-submit': {
    ja: () => 'C-CATに提出する臨床情報はありません',
    en: () => 'No clinical data are to be submitted to C-CAT',
  },
  'secondary-use-refused': {
    ja: () => 'C-CATへの提出に同意、二次利用には不同意と記録されています',
    en: () => 'Consent to submission, refusal of secondary use: both recorded',
  },
  'items-filled': {
    ja: () => '登録の必須項目（要確認の表による）は記録にあります',
    en: () => 'The required items (by our table, to be verified) are on record',
  },
  'sequence-data-submitted': {
    ja: f => `配列・解析データはC-CATに提出済みです${on(f.on)}`,
    en: f => `Sequence and analysis data were submitted to C-CAT${dated(f.on)}`,
  },
  'ccat-has-the-data': {
    ja: () => 'C-CAT調査結果が届いており、配列・解析データは提出されています（提出日は記録にありません）',
    en: () => 'The C-CAT report is in, so sequence and analysis data were submitted (the day of it is not on record)',
  },
  'clinical-data-submitted': {
    ja: f => `臨床情報はC-CATに提出済みです${on(f.on)}`,
    en: f => `Clinical data were submitted to C-CAT${dated(f.on)}`,
  },
  'panel-held': {
    ja: f => `エキスパートパネルを開催しています${on(f.on)}`,
    en: f => `The expert panel has met${dated(f.on)}`,
  },
  'panel-omitted': {
    ja: f => `エキスパートパネルの有効な省略が記録されています：${f.reason ?? '理由は記録にありません'}`,
    en: f => `A valid waiver of the expert panel is recorded: ${f.reason ?? 'the reason is not on record'}`,
  },
  explained: {
    ja: f => `治療方針等を文書で説明しています${on(f.on)}`,
    en: f => `Result and plan were explained in writing${dated(f.on)}`,
  },
  deceased: {
    ja: () =>
      '患者は死亡しており、説明の記録は求められません（急な死亡などの例外）。説明していなければB011-5は算定できません',
    en: () =>
      'The patient has died: no record of the explanation is owed (the exception for sudden death and the like); unexplained, B011-5 is not payable',
  },
}
