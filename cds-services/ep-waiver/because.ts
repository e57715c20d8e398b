import type { Sentence, Words } from '#cards'
import type { Reason } from '#rule'
import type { beforeWaiver, fee2026, reportProposal } from './question.ts'

type Reasons = Reason<typeof fee2026> | Reason<typeof reportProposal> | Reason<typeof beforeWaiver>

const genesOf = (genes: unknown, w: Words) => {
  const named = w.list(genes)
  return named === '' ? '' : w.locale === 'ja' ? `（${named}）` : ` (${named})`
}

/** One sentence per reason; the paragraph is added by the renderer. For an open point: both readings, and what the stricter one needs. */
export const because: Readonly<Record<Reasons, Sentence>> = {
  'no-waiver-in-this-law': {
    ja: () => 'この日の規定には省略の定めがなく、すべての検査結果をエキスパートパネルで検討します',
    en: () => 'The rules of this day know no waiver: the panel reviews every profile',
  },
  'solid-panel': {
    ja: (f, w) => `固形腫瘍を対象とする検査（D006-19「1」）です：${w.panel(String(f.panel))}`,
    en: (f, w) => `The test was for a solid tumor (D006-19 item 1): ${w.panel(String(f.panel))}`,
  },
  'hematological-panel': {
    ja: (f, w) => `造血器腫瘍を対象とする検査（${w.panel(String(f.panel))}）で、省略の対象ではありません`,
    en: (f, w) => `The test was for a blood cancer (${w.panel(String(f.panel))}); the waiver does not cover it`,
  },
  'ccat-report-at-hand': { ja: () => 'C-CAT調査結果が届いています', en: () => 'The C-CAT report is at hand' },
  'ccat-submission-refused': {
    ja: () =>
      'C-CATへの提出に同意がなく調査結果が得られないため、省略の条件を確かめられません（しるべの読み）。検査と算定はできます',
    en: () =>
      'Submission to C-CAT was refused, so no report can show the conditions (our reading); test and fee stay payable',
  },
  'no-germline-finding': {
    ja: () => 'C-CAT調査結果に、二次的所見を疑う病的変異はありません',
    en: () => 'The C-CAT report suspects no germline finding',
  },
  'germline-suspected': {
    ja: (f, w) => `C-CAT調査結果に、二次的所見を疑う病的変異があります：${w.list(f.genes)}`,
    en: (f, w) => `The C-CAT report suspects a germline finding: ${w.list(f.genes)}`,
  },
  'secondary-finding-disputed': {
    ja: () =>
      '二次的所見について、「疑いあり」と「疑いなし」の記載が同じ日付（または日付なし）で並んでおり、どちらが最新か決まりません。訂正の有無をC-CAT調査結果の原本で確認してください。厳しい読みでは「疑いあり」として開催が必要です',
    en: () =>
      'On secondary findings "suspected" and "none" stand side by side, of the same day or without one: which is the last cannot be told. Check the report itself for a correction; by the stricter reading it is suspected, and the panel must review',
  },
  'report-states-fit': {
    ja: (f, w) => `C-CAT調査結果が、国内承認薬でこの検査がCDxに適合すると示しています：${w.drugs(f.drugs)}`,
    en: (f, w) =>
      `The C-CAT report names drugs approved in Japan with this test as their companion: ${w.drugs(f.drugs)}`,
  },
  'table-confirms': {
    ja: (f, w) =>
      `この検査の承認された使用目的の範囲で投与できる薬剤があります（知識表で確認済み）：${w.drugs(f.drugs)}`,
    en: (f, w) =>
      `A drug can be given within the approved use of this test (confirmed in our table): ${w.drugs(f.drugs)}`,
  },
  'row-unverified': {
    ja: (f, w) =>
      `${w.drugs(f.drugs)}について、この検査がCDxとして承認されているかは要確認で、C-CAT調査結果にも適合の記載がありません。承認されていれば①を満たし、されていなければエキスパートパネルが必要です`,
    en: (f, w) =>
      `Whether this test is the approved companion of ${w.drugs(f.drugs)} is unverified, and the C-CAT report is silent. If it is, ① holds; if not, the panel is needed`,
  },
  'no-drug-within-approved-use': {
    ja: () => 'この検査の承認された使用目的の範囲で投与できる薬剤はありません',
    en: () => 'No drug within the approved use of this test',
  },
  'only-trial-or-off-label': {
    ja: (f, w) => `候補薬剤（${w.drugs(f.drugs)}）は、治験等またはこの検査の承認された使用目的の外にあります`,
    en: (f, w) => `The candidates (${w.drugs(f.drugs)}) are trials, or lie outside the approved use of this test`,
  },
  'no-drug-at-all': {
    ja: () => 'C-CAT調査結果に、治験等も含め投与可能な薬剤がありません',
    en: () => 'The C-CAT report shows no drug, trials included',
  },
  'candidates-listed': {
    ja: (f, w) => `C-CAT調査結果に候補薬剤があります：${w.drugs(f.drugs)}`,
    en: (f, w) => `The C-CAT report lists candidates: ${w.drugs(f.drugs)}`,
  },
  'no-candidate-beside-candidates': {
    ja: (f, w) =>
      `C-CAT調査結果が「候補なし」としながら候補薬剤（${w.drugs(f.drugs)}）を挙げています。どちらが正しいか確認が必要で、候補があるとすればエキスパートパネルが必要です`,
    en: (f, w) =>
      `The C-CAT report says "no candidate" yet lists ${w.drugs(f.drugs)}; if the list is right, the panel is needed`,
  },
  'report-does-not-say-possible': {
    ja: () => 'C-CAT調査結果に「省略可能」の記載はありません',
    en: () => 'The C-CAT report does not say that the panel may be waived',
  },
  'report-says-possible': {
    ja: () =>
      'C-CAT調査結果は「省略可能」としていますが、記載された内容からは①も②も満たしません。厳しい読みではエキスパートパネルが必要です',
    en: () =>
      'The C-CAT report says the panel may be waived, but its contents meet neither ① nor ②; the stricter reading needs the panel',
  },
  'report-does-not-refuse': {
    ja: () => 'C-CAT調査結果は「省略不可」としていません',
    en: () => 'The C-CAT report does not refuse the waiver',
  },
  'report-says-not-possible': {
    ja: () =>
      'C-CAT調査結果は「省略不可」としています。通知の条件を満たすように読める場合でも食い違うため、厳しい読みではエキスパートパネルが必要です',
    en: () =>
      'The C-CAT report refuses the waiver; even where the conditions of the notice seem met the two differ, and the stricter reading needs the panel',
  },
  'report-agrees-with-itself': {
    ja: () => 'C-CAT調査結果の記載に、それ自体の食い違いはありません',
    en: () => 'The C-CAT report does not contradict itself',
  },
  'report-and-table-agree': {
    ja: () => 'C-CAT調査結果と知識表の間に食い違いはありません',
    en: () => 'The C-CAT report and our table do not contradict each other',
  },
  'table-names-other-panel': {
    ja: (f, w) =>
      `C-CAT調査結果は${w.drug(String(f.drug))}についてこの検査を適合としていますが、知識表で確認できたCDxは別のパネルで、${w.panel(String(f.panel))}は含まれません。厳しい読みではエキスパートパネルが必要です`,
    en: (f, w) =>
      `For ${w.drug(String(f.drug))} the C-CAT report says this test fits, but the panels confirmed in our table do not include ${w.panel(String(f.panel))}; the stricter reading needs the panel`,
  },
  'report-denies-what-table-confirms': {
    ja: (f, w) =>
      `${w.drug(String(f.drug))}について、知識表では${w.panel(String(f.panel))}が承認されたCDxですが、C-CAT調査結果は適合としていません。厳しい読みではエキスパートパネルが必要です`,
    en: (f, w) =>
      `For ${w.drug(String(f.drug))} our table confirms ${w.panel(String(f.panel))}, but the C-CAT report says it does not fit; the stricter reading needs the panel`,
  },
  'report-finds-none-but-table-confirms': {
    ja: (f, w) =>
      `C-CAT調査結果は候補なしとしていますが、知識表では${w.drugs(f.drugs)}を投与できます。どちらの場合も省略できますが、患者への説明が変わるため確認が必要です`,
    en: (f, w) =>
      `The C-CAT report finds no candidate, but by our table ${w.drugs(f.drugs)} can be given; the waiver may hold either way, what to tell the patient does not`,
  },
  'candidate-genes-found': {
    ja: () => '候補薬剤の遺伝子は、いずれも検出された変異の中にあります',
    en: () => 'Every candidate rests on a gene found altered',
  },
  'no-candidate-to-compare': {
    ja: () => '検出された変異と照らす候補薬剤はありません',
    en: () => 'There is no candidate to compare with the variants found',
  },
  'variants-not-stated': {
    ja: () => '検査結果に変異が構造化されておらず、候補薬剤の遺伝子との照合はC-CAT調査結果によります',
    en: () => 'The result lists no discrete variants; candidates are taken from the C-CAT report',
  },
  'candidate-gene-not-found': {
    ja: (f, w) =>
      `候補薬剤（${w.drugs(f.drugs)}）の遺伝子（${w.list(f.genes)}）が、検出された変異の中にありません。別の患者・検査の調査結果でないか確認が必要です`,
    en: (f, w) =>
      `The gene (${w.list(f.genes)}) of ${w.drugs(f.drugs)} is not among the variants found; check that the report belongs to this test`,
  },
  'no-other-germline-sign': {
    ja: () => '変異アレル頻度からも、生殖細胞系列を疑う所見はありません',
    en: () => 'The allele fractions raise no germline suspicion either',
  },
  'fraction-not-stated': {
    ja: (f, w) =>
      `変異アレル頻度の記載がなく${genesOf(f.genes, w)}、頻度からは生殖細胞系列を確かめていません。C-CAT調査結果の記載によります`,
    en: (f, w) =>
      `No allele fraction is stated${genesOf(f.genes, w)}, so none was looked at for a germline sign; the C-CAT report's word stands`,
  },
  'germline-sequenced': {
    ja: (f, w) => `${w.panel(String(f.panel))}は正常検体と対で解析されています`,
    en: (f, w) => `${w.panel(String(f.panel))} has sequenced matched normal`,
  },
  'allele-fraction-suspects-germline': {
    ja: (f, w) =>
      `C-CAT調査結果は二次的所見の疑いなしとしていますが、変異アレル頻度からは${w.list(f.genes)}に生殖細胞系列の疑いがあります（基準は要確認）。C-CATの記載が優先されますが、厳しい読みではエキスパートパネルが必要です`,
    en: (f, w) =>
      `C-CAT suspects no germline finding, but the allele fraction of ${w.list(f.genes)} would (threshold unverified). C-CAT's word governs; the stricter reading needs the panel`,
  },
  'profile-first': {
    ja: () => 'プロファイル検査として実施されています',
    en: () => 'The test was run as a profile',
  },
  'cdx-first-route': {
    ja: () =>
      'コンパニオン検査として先に実施されています（注2の経路）。省略の条件アはD006-19「1」の実施だけを求めますが、注2の通知カは今もエキスパートパネルでの検討を書いています。厳しい読みでは開催が必要です',
    en: () =>
      'The test was first run as a companion test (note 2). Condition ア asks only for D006-19 item 1, while カ still speaks of the panel; the stricter reading needs it',
  },
  'level-a-candidate': {
    ja: (f, w) => `エビデンスレベルAの候補薬剤があります：${w.drugs(f.drugs)}（提言の表1-2の全文は未確認）`,
    en: (f, w) => `A candidate of level A: ${w.drugs(f.drugs)} (the proposal's table 1-2 was not seen in full)`,
  },
  'no-level-a-candidate': {
    ja: () => 'エビデンスレベルAの候補薬剤はありません',
    en: () => 'No candidate of level A',
  },
}
