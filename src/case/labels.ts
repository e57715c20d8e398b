import type { CasePath } from './path.ts'

export type Locale = 'ja' | 'en'
export type Phrase = Readonly<Record<Locale, string>>

/** What a missing fact is called on a card. A rule can only miss what has a name here. */
export const labels = {
  'patient.birthDate': { ja: '生年月日', en: 'the date of birth' },
  tumor: { ja: '確定した癌の病名', en: 'a confirmed cancer diagnosis' },
  'tumor.kind': { ja: '固形腫瘍か造血器腫瘍かの別（病名コード）', en: 'solid or hematologic (diagnosis code)' },
  'tumor.groups': { ja: '癌種（病名コードまたはOncoTree）', en: 'the cancer type (diagnosis or OncoTree code)' },
  'tumor.extent': { ja: '病変の広がり（局所進行・転移・再発）', en: 'the extent of disease' },
  'tumor.onset': { ja: '発症日', en: 'the date of onset' },
  'tumor.phase': { ja: '病期（初発か、再発・難治か）', en: 'the phase (onset, or relapsed/refractory)' },
  'tumor.conventionalTestingInsufficient': {
    ja: '従来の検査では検索・鑑別が困難との医師の判断',
    en: 'the judgement that conventional testing does not suffice',
  },
  'judgement.standardTherapy': {
    ja: '標準治療に関する主治医の判断（標準治療なし・終了・終了見込み・継続中）',
    en: "the physician's judgement on standard therapy (none exists, finished, expected to finish, ongoing)",
  },
  'judgement.drugTherapyProbable': {
    ja: '検査後に化学療法の適応となる可能性が高いとの主治医の判断',
    en: "the physician's judgement that drug therapy will probably be possible after the test",
  },
  'judgement.tissueTestDifficult': {
    ja: '組織での検査が医学的に困難な理由',
    en: 'the medical reason why tissue cannot be tested',
  },
  'order.panel': { ja: '検査の種類（どのパネルか）', en: 'which panel is ordered' },
  'order.items': { ja: 'コンパニオン検査として調べる項目', en: 'the items asked of the companion test' },
  'order.specimen': { ja: '検体の種類（組織か血液か）', en: 'the specimen (tissue or blood)' },
  panels: { ja: 'これまでのパネル検査の実施歴', en: 'earlier panel tests' },
  'panels.use': {
    ja: '過去のパネル検査の目的（プロファイルかコンパニオンか）',
    en: 'the purpose of an earlier panel test',
  },
  'panels.outcome': { ja: '過去のパネル検査の結果が得られたか', en: 'whether an earlier panel test gave a profile' },
  'panels.specimen': { ja: '過去のパネル検査の検体', en: 'the specimen of an earlier panel test' },
  'panels.on': { ja: '過去のパネル検査の実施日', en: 'the date of an earlier panel test' },
  profile: { ja: 'パネル検査の結果', en: 'the panel result' },
  'profile.panel': { ja: '結果を出したパネルの名称', en: 'which panel gave the result' },
  'profile.use': { ja: 'パネル検査の目的', en: 'the purpose of the panel test' },
  'profile.alterations': { ja: '検出された遺伝子変異', en: 'the variants found' },
  'profile.alterations.kind': { ja: '変異の種類（変異・融合・増幅など）', en: 'the kind of a variant' },
  'profile.alterations.protein': {
    ja: '変異のアミノ酸変化（HGVS p.）',
    en: 'the protein change of a variant (HGVS p.)',
  },
  'profile.alterations.alleleFraction': { ja: '変異アレル頻度', en: 'the allele fraction of a variant' },
  'profile.alterations.origin': { ja: '変異が生殖細胞系列か体細胞か', en: 'whether a variant is germline or somatic' },
  'profile.tmbPerMb': { ja: '腫瘍遺伝子変異量（TMB）', en: 'the tumor mutational burden' },
  'profile.msi': { ja: 'マイクロサテライト不安定性（MSI）', en: 'microsatellite instability' },
  'profile.items': {
    ja: '実施済みのコンパニオン検査が求めた項目',
    en: 'the items that the reported panel was run for',
  },
  companionResults: { ja: 'コンパニオン検査の結果', en: 'the result of a companion test' },
  expertPanel: { ja: 'エキスパートパネルの開催または有効な省略', en: 'the expert panel, or its valid waiver' },
  'meeting.on': { ja: '会議の日', en: 'the day of the meeting' },
  'meeting.mode': {
    ja: '開催形式（リアルタイムか持ち回りか）',
    en: 'the form of the meeting (real time or by circulation)',
  },
  'meeting.members': { ja: '会議に招集した人', en: 'who is invited to the meeting' },
  'meeting.members.person': { ja: '役割を担う人の名', en: 'who is to fill a role' },
  'meeting.members.roles': { ja: '参加者の役割', en: 'the role of a participant' },
  'meeting.members.reply': { ja: '出欠の返事', en: 'the reply to an invitation' },
  'meeting.supplied': {
    ja: '主治医からの情報提供の有無',
    en: "whether the attending physician's information is supplied",
  },
  drugOrders: { ja: '薬剤のオーダー', en: 'the drug order' },
  'drugOrders.setting': {
    ja: '周術期の治療か、進行・再発の治療か',
    en: 'perioperative therapy, or therapy of advanced disease',
  },
  'therapy.lines': { ja: 'これまでの治療歴', en: 'earlier lines of therapy' },
  allogeneicTransplant: { ja: '同種移植の既往', en: 'a history of allogeneic transplant' },
  'order.specimen.tumorCellPercent': { ja: '検体の腫瘍細胞割合', en: 'the tumor-cell percentage of the specimen' },
  'order.specimen.collectedOn': { ja: '検体の採取日', en: 'the collection date of the specimen' },
  ccat: { ja: 'C-CAT調査結果', en: 'the C-CAT report' },
  'ccat.secondaryFinding': {
    ja: 'C-CAT調査結果の二次的所見の記載',
    en: 'the secondary-finding section of the C-CAT report',
  },
  'ccat.candidates': { ja: 'C-CAT調査結果の候補薬剤の記載', en: 'the candidate drugs of the C-CAT report' },
  'ccat.candidates.reach': { ja: '候補薬剤の薬剤到達性（国内承認・治験など）', en: 'the reach of a candidate drug' },
  'ccat.candidates.cdxFit': { ja: '候補薬剤のCDx適合の記載', en: 'the CDx fit of a candidate drug' },
  'ccat.epOmission': { ja: 'C-CAT調査結果の省略可能・省略不可の記載', en: "the C-CAT report's word on the panel" },
  explanation: { ja: '文書による結果説明の有無', en: 'whether the result was explained in writing' },
  'patient.deceased': { ja: '患者の存命（Patient）', en: 'whether the patient is alive (Patient)' },
  stays: { ja: '検査を出した日が入院中か（Encounter）', en: 'whether the test was ordered during a stay (Encounter)' },
  'stays.wards': { ja: '入院料の区分（DPC、A307など）', en: 'the ward fee of the stay (DPC, A307)' },
  'stays.from': { ja: '入院の期間', en: 'the dates of the stay' },
  charges: { ja: 'これまでの算定（ChargeItem）', en: 'what was billed before (ChargeItem)' },
  'order.use': {
    ja: 'オーダーの目的（プロファイルかコンパニオンか）',
    en: 'the purpose of the order (profile or companion test)',
  },
  'order.on': { ja: 'オーダーの日', en: 'the day of the order' },
  'consent.ccatSubmission': { ja: 'C-CATへのデータ提出の同意の有無', en: 'consent to submission to C-CAT' },
  'facility.type': { ja: '当院の指定の類型（中核拠点・拠点・連携など）', en: 'the designation of this hospital' },
  'facility.sequencing': {
    ja: 'シークエンスを自施設で行うか、外部に委託するか',
    en: 'whether sequencing is done in house or outsourced',
  },
  'consent.ccatSecondaryUse': { ja: 'データの二次利用の同意の有無', en: 'consent to secondary use of the data' },
  'profile.specimen': { ja: 'パネル検査の検体の種類', en: 'the specimen of the panel test' },
  'profile.specimenOn': { ja: 'パネル検査の検体の採取日', en: 'the day the specimen was collected' },
  'background.sex': { ja: '性別', en: 'the sex of the patient' },
  'background.oncotree': { ja: 'がん種のOncoTreeコード', en: 'the OncoTree code of the cancer' },
  'background.diagnosis': { ja: '病理診断名・臨床診断名', en: 'the name of the diagnosis' },
  'fitness.ecog': { ja: '全身状態（ECOG PS）', en: 'ECOG performance status' },
  'registration.sequenceData': {
    ja: '配列・解析データをC-CATに提出した記録',
    en: 'that sequence and analysis data were submitted to C-CAT',
  },
  'registration.clinicalData': {
    ja: '臨床情報をC-CATに提出した記録',
    en: 'that clinical data were submitted to C-CAT',
  },
  'facility.filed': { ja: '当院の施設基準の届出', en: 'the fees this hospital has filed' },
  'facility.advancedCareSite': {
    ja: '当院が先進医療の実施施設か',
    en: 'whether this hospital is an advanced-care site',
  },
} as const satisfies Partial<Record<CasePath, Phrase>>

export type MissingFact = keyof typeof labels
