import type { Sentence } from '#cards'
import type { Reason } from '#rule'
import type { toRefer } from './question.ts'

/** One sentence per reason; the paragraph is added by the renderer. A conflict gives both sides and says which word governs. */
export const because: Readonly<Record<Reason<typeof toRefer>, Sentence>> = {
  'germline-test-positive': {
    ja: (f, w) => `生殖細胞系列の検査で病的変異が見つかっています：${w.list(f.genes)}`,
    en: (f, w) => `A test of the germline found a pathogenic variant: ${w.list(f.genes)}`,
  },
  'no-germline-test-positive': {
    ja: () => '生殖細胞系列の検査で見つかった病的変異はありません',
    en: () => 'No test of the germline found a pathogenic variant',
  },
  'panel-finds-germline': {
    ja: (f, w) =>
      `${w.panel(String(f.panel))}が、正常検体との比較で生殖細胞系列の病的変異を報告しています：${w.list(f.genes)}`,
    en: (f, w) =>
      `${w.panel(String(f.panel))}, with matched normal, reports a pathogenic germline variant: ${w.list(f.genes)}`,
  },
  'panel-finds-no-germline': {
    ja: () => 'パネル検査は、生殖細胞系列の病的変異を報告していません',
    en: () => 'The panel reports no pathogenic germline variant',
  },
  'ccat-suspects': {
    ja: (f, w) => `C-CAT調査結果に、二次的所見を疑う病的変異があります：${w.list(f.genes) || '遺伝子名の記載なし'}`,
    en: (f, w) => `The C-CAT report suspects a secondary finding: ${w.list(f.genes) || 'no gene named'}`,
  },
  'ccat-suspects-none': {
    ja: () => 'C-CAT調査結果に、二次的所見を疑う病的変異はありません',
    en: () => 'The C-CAT report suspects no secondary finding',
  },
  'no-ccat-report': { ja: () => 'C-CAT調査結果はありません', en: () => 'There is no C-CAT report' },
  'allele-fraction-suspects': {
    ja: (f, w) => `腫瘍だけのパネルの変異アレル頻度が、生殖細胞系列を疑う基準に達しています：${w.list(f.genes)}`,
    en: (f, w) =>
      `In this tumor-only panel the allele fraction reaches the threshold for suspecting the germline: ${w.list(f.genes)}`,
  },
  'allele-fraction-suspects-none': {
    ja: () => '変異アレル頻度から生殖細胞系列を疑う遺伝子はありません',
    en: () => 'No gene is suspected by its allele fraction',
  },
  'mismatch-repair-deficient': {
    ja: f => `腫瘍は${f.by}で、リンチ症候群を考える手がかりになります（診断ではありません）`,
    en: f => `The tumor is ${f.by}, a reason to think of Lynch syndrome (no diagnosis)`,
  },
  'mismatch-repair-not-deficient': {
    ja: () => 'ミスマッチ修復機能の欠損は示されていません',
    en: () => 'No lack of mismatch repair is shown',
  },
  'ccat-does-not-deny': {
    ja: () => 'C-CAT調査結果は、この所見を否定していません',
    en: () => 'The C-CAT report does not deny the finding',
  },
  'ccat-denies-germline-result': {
    ja: (f, w) =>
      `C-CAT調査結果は二次的所見の疑いなしとしていますが、検査は${w.list(f.genes)}に生殖細胞系列の病的変異を報告しています。どちらの報告も書き換えず、検査会社・C-CAT・遺伝医療の専門家に照会してください`,
    en: (f, w) =>
      `The C-CAT report suspects no secondary finding, yet a test reports a pathogenic germline variant of ${w.list(f.genes)}. Neither report is overruled: ask the laboratory, C-CAT and a geneticist`,
  },
  'ccat-denies-allele-fraction': {
    ja: (f, w) =>
      `C-CAT調査結果は二次的所見の疑いなしとしていますが、変異アレル頻度からは${w.list(f.genes)}に疑いがあります。C-CATの記載が優先されます（頻度の基準は要確認）。念のため、家族歴とあわせてエキスパートパネルで確かめてください`,
    en: (f, w) =>
      `The C-CAT report suspects no secondary finding, yet the allele fraction of ${w.list(f.genes)} would. C-CAT's word governs (our threshold is unverified); to be safe let the expert panel look at it together with the family history`,
  },
  'normal-does-not-deny': {
    ja: () => '正常検体や血液の検査は、C-CAT調査結果の疑いを否定していません',
    en: () => 'Neither matched normal nor a blood test denies what C-CAT suspects',
  },
  'ccat-contradicts-itself': {
    ja: () =>
      'C-CATの二次的所見について、「疑いあり」と「疑いなし」の記載が同じ日付（または日付なし）で並んでいます。訂正の有無を調査結果の原本で確かめてください。それまでは「疑いあり」として扱います',
    en: () =>
      'On secondary findings C-CAT says both "suspected" and "none", of the same day or without one. Check the report itself for a correction; until then treat it as suspected',
  },
  'normal-denies-ccat': {
    ja: (f, w) =>
      `C-CAT調査結果は${w.list(f.genes)}に二次的所見を疑っていますが、正常検体または血液の検査では検出されていません。どちらの報告も書き換えず、検査会社・C-CAT・遺伝医療の専門家に照会してください`,
    en: (f, w) =>
      `The C-CAT report suspects ${w.list(f.genes)}, yet matched normal or a blood test did not find it. Neither report is overruled: ask the laboratory, C-CAT and a geneticist`,
  },
}
