import type { Sentence, Words } from '#cards'
import type { Reason } from '#rule'
import type { inForce, reportProposal } from './question.ts'

type Reasons = Reason<ReturnType<typeof inForce>> | Reason<ReturnType<typeof reportProposal>>

/** One sentence per reason; the paragraph is added by the renderer. */
export const because: Readonly<Record<Reasons, Sentence>> = {
  filed: {
    ja: () => '当院はがんゲノムプロファイリング検査の施設基準を届け出ています',
    en: () => 'This hospital has filed for D006-19',
  },
  'not-filed': {
    ja: () => '当院はがんゲノムプロファイリング検査（D006-19）の施設基準を届け出ていません',
    en: () => 'This hospital has not filed for D006-19',
  },
  'approved-solid-panel': {
    ja: (f, w) => `${w.panel(String(f.panel))}は固形腫瘍のパネルとして保険適用されています`,
    en: (f, w) => `${w.panel(String(f.panel))} is insured as a panel for solid tumors`,
  },
  'panel-not-insured': {
    ja: (f, w) => `${w.panel(String(f.panel))}はこの日に保険適用されていません`,
    en: (f, w) => `${w.panel(String(f.panel))} is not insured on this day`,
  },
  'panel-not-for-solid-tumors': {
    ja: (f, w) => `${w.panel(String(f.panel))}は固形腫瘍のパネルではありません`,
    en: (f, w) => `${w.panel(String(f.panel))} is not a panel for solid tumors`,
  },
  'solid-tumor': { ja: () => '固形がんの患者です', en: () => 'The patient has a solid cancer' },
  'not-a-solid-tumor': { ja: () => '固形がんではありません', en: () => 'The cancer is not solid' },
  'never-used': {
    ja: () => 'これまでにパネル検査の実施・算定の記録がありません',
    en: () => 'No earlier panel test or charge is on record',
  },
  'blood-after-tissue-without-profile': {
    ja: (f, w) =>
      `組織での検査（${w.list(f.dates)}）で結果が得られず、今回は血液検体です。その旨を診療録と摘要欄に記載します`,
    en: (f, w) => `Tissue (${w.list(f.dates)}) gave no profile and this is blood; say so in the chart and on the claim`,
  },
  'already-used': {
    ja: (f, w) => `パネル検査はすでに行われています（${w.list(f.dates)}）。別のがんであっても、患者1人につき1回です`,
    en: (f, w) => `Profiling was done (${w.list(f.dates)}): once per patient, even for another cancer`,
  },
  'tissue-failed-only-blood-left': {
    ja: (f, w) => `組織での検査（${w.list(f.dates)}）で結果が得られていません。2回目は血液検体に限り算定できます`,
    en: (f, w) => `Tissue (${w.list(f.dates)}) gave no profile; only a blood test is payable as the second`,
  },
  tissue: { ja: () => '腫瘍組織の検体です', en: () => 'The specimen is tumor tissue' },
  'tissue-gave-no-profile': {
    ja: f => `組織での検査（${f.on}）で結果が得られていないため、血液検体を使えます`,
    en: f => `Blood may be used because tissue (${f.on}) gave no profile`,
  },
  'tissue-difficult': {
    ja: f => `組織での検査が困難な医学的理由があります：${f.reason}。理由を診療録と摘要欄に記載します`,
    en: f => `Tissue testing is medically difficult: ${f.reason}. State it in the chart and on the claim`,
  },
  'no-standard-therapy': {
    ja: () => '主治医は、標準治療がないと判断しています',
    en: () => 'The physician judges that no standard therapy exists',
  },
  'standard-therapy-exists': {
    ja: () => '主治医の判断では、標準治療があります',
    en: () => 'By the physician, standard therapy exists',
  },
  'standard-therapy-finished': {
    ja: f => `主治医は、標準治療が終了したと判断しています（${f.on}）`,
    en: f => `The physician judges standard therapy finished (${f.on})`,
  },
  'standard-therapy-not-finished': {
    ja: () => '主治医の判断では、標準治療は終了していません',
    en: () => 'By the physician, standard therapy is not finished',
  },
  'expected-to-finish': {
    ja: f => `主治医は、標準治療の終了が見込まれると判断しています（${f.on}）`,
    en: f => `The physician expects standard therapy to finish (${f.on})`,
  },
  'expected-before-first-line': {
    ja: f =>
      `主治医は、標準治療の終了が見込まれると判断しています（${f.on}）。ただし一次治療の開始が記録になく、診療WGの見解は一次治療の開始後の判断を想定しています`,
    en: f =>
      `The physician expects standard therapy to finish (${f.on}); but no first-line therapy is on record, and the working group places this judgement after its start`,
  },
  'not-expected-to-finish': {
    ja: () => '主治医の判断では、標準治療の終了は見込まれていません',
    en: () => 'By the physician, standard therapy is not expected to finish',
  },
  'locally-advanced': { ja: () => '局所進行のがんです', en: () => 'The cancer is locally advanced' },
  metastatic: { ja: () => '転移のあるがんです', en: () => 'The cancer has metastasized' },
  recurrent: {
    ja: () => '再発のがんです（通知の語は「局所進行若しくは転移」であり、該当を主治医が確認します）',
    en: () => 'The cancer has recurred (the notice says locally advanced or metastatic; the physician confirms)',
  },
  resectable: {
    ja: () => '切除可能とされており、局所進行・転移のがんではありません',
    en: () => 'The cancer is recorded as resectable, not locally advanced or metastatic',
  },
  'drug-therapy-probable': {
    ja: f => `主治医は、検査後に化学療法の適応となる可能性が高いと判断しています（${f.on}）`,
    en: f => `The physician judges that drug therapy will probably be possible afterwards (${f.on})`,
  },
  'drug-therapy-improbable': {
    ja: f => `主治医は、検査後に化学療法の適応となる可能性は高くないと判断しています（${f.on}）`,
    en: f => `The physician judges that drug therapy will probably not be possible afterwards (${f.on})`,
  },
  'approved-hematological-panel': {
    ja: (f, w) => `${w.panel(String(f.panel))}は造血器腫瘍のパネルとして保険適用されています`,
    en: (f, w) => `${w.panel(String(f.panel))} is insured as a panel for blood cancers`,
  },
  'hematological-panel-not-insured': {
    ja: (f, w) => `${w.panel(String(f.panel))}はこの日に保険適用されていません`,
    en: (f, w) => `${w.panel(String(f.panel))} is not insured on this day`,
  },
  'panel-not-for-blood-cancers': {
    ja: (f, w) => `${w.panel(String(f.panel))}は造血器腫瘍のパネルではありません`,
    en: (f, w) => `${w.panel(String(f.panel))} is not a panel for blood cancers`,
  },
  indicated: {
    ja: (f, w) => `対象の疾患・病期です：${names(f.disease, w)}（${w.list(f.group)}）`,
    en: (f, w) => `The disease and phase are listed: ${names(f.disease, w)} (${w.list(f.group)})`,
  },
  'indicated-conventional-insufficient': {
    ja: (f, w) =>
      `対象の疾患・病期で、従来の検査では検索・鑑別が困難です：${names(f.disease, w)}（${w.list(f.group)}）。医療上の必要性を摘要欄に記載します`,
    en: (f, w) =>
      `Listed, and conventional testing does not suffice: ${names(f.disease, w)} (${w.list(f.group)}); state the need on the claim`,
  },
  'disease-not-listed': {
    ja: () => 'この疾患は造血器腫瘍のパネル検査の対象に挙げられていません',
    en: () => 'This disease is not on the list for the hematological panel',
  },
  'phase-not-listed': {
    ja: () => 'この疾患は、今の病期では対象に挙げられていません',
    en: () => 'This disease is not listed in its present phase',
  },
  'conventional-testing-suffices': {
    ja: (f, w) => `${names(f.disease, w)}は、従来の検査で検索・鑑別できる場合は対象になりません`,
    en: (f, w) => `${names(f.disease, w)}: not payable where conventional testing suffices`,
  },
  'never-used-for-blood-disease': {
    ja: () => 'これまでに造血器腫瘍のパネル検査の記録がありません',
    en: () => 'No earlier hematological panel is on record',
  },
  'used-for-another-disease': {
    ja: (f, w) => `以前のパネル検査（${w.list(f.dates)}）は、この疾患の発症より前に別の疾患で行われたものです`,
    en: (f, w) => `The earlier panel (${w.list(f.dates)}) was for another disease, before the onset of this one`,
  },
  'already-used-for-this-disease': {
    ja: (f, w) => `この疾患のパネル検査はすでに行われています（${w.list(f.dates)}）。同一疾患につき1回です`,
    en: (f, w) => `This disease has been profiled (${w.list(f.dates)}): once per disease`,
  },
  'items-payable': {
    ja: (f, w) => `この癌種で保険適用のあるコンパニオン検査の項目です：${w.items(f.items)}。実施時期の制限はありません`,
    en: (f, w) => `Companion-test items insured in this cancer: ${w.items(f.items)}; no limit of timing`,
  },
  'items-not-payable': {
    ja: (f, w) => `この癌種・検体では保険適用のない項目があります：${w.items(f.items)}`,
    en: (f, w) => `Not insured in this cancer or specimen: ${w.items(f.items)}`,
  },
  'items-to-verify': {
    ja: (f, w) => `この癌種での保険適用が要確認の項目があります：${w.items(f.items)}`,
    en: (f, w) => `Whether these are insured in this cancer is unverified: ${w.items(f.items)}`,
  },
  'companion-test-confirmed': {
    ja: (f, w) =>
      `${w.panel(String(f.panel))}は、この項目のコンパニオン検査であることを確認済みです：${w.items(f.items)}`,
    en: (f, w) => `${w.panel(String(f.panel))} is confirmed as companion test for ${w.items(f.items)}`,
  },
  'companion-test-to-verify': {
    ja: (f, w) =>
      `${w.panel(String(f.panel))}がこの項目のコンパニオン検査として承認されているかは要確認です：${w.items(f.items)}。添付文書またはPMDAの一覧で確認してください`,
    en: (f, w) =>
      `Whether ${w.panel(String(f.panel))} is approved as companion test is unverified: ${w.items(f.items)}. Check the package insert or PMDA's list`,
  },
  'panel-not-insured-for-cdx': {
    ja: (f, w) => `${w.panel(String(f.panel))}はこの日に保険適用されていません`,
    en: (f, w) => `${w.panel(String(f.panel))} is not insured on this day`,
  },
  'tissue-for-cdx': { ja: () => '腫瘍組織の検体です', en: () => 'The specimen is tumor tissue' },
  'plasma-needs-no-reason': {
    ja: (f, w) => `血漿での検査に、組織が困難であることの条件はありません：${w.items(f.items)}`,
    en: (f, w) => `On plasma without the condition that tissue be difficult: ${w.items(f.items)}`,
  },
  'tissue-difficult-for-cdx': {
    ja: f => `組織での検査が困難な医学的理由があります：${f.reason}。理由を診療録と摘要欄に記載します`,
    en: f => `Tissue testing is medically difficult: ${f.reason}. State it in the chart and on the claim`,
  },
  'physician-decides-timing': {
    ja: () => '3学会の提言では、実施時期を標準治療終了後に限らず、主治医が適切な時期を判断します',
    en: () => 'The three societies propose no limit of timing: the physician decides',
  },
}

const names = (ids: unknown, w: Words) => w.list([ids ?? []].flat().map(id => w.tumor(String(id))))
