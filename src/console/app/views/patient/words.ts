import type { WordTable } from '../../locale.tsx'

export const words = {
  patients: { ja: '合成患者', en: 'Synthetic patients' },
  filter: { ja: '絞り込み（癌種、ID、あらすじ）', en: 'Filter by cancer, id or story' },
  count: { ja: (n: number) => `${n}名`, en: (n: number) => `${n}` },
  noneMatches: { ja: '当てはまる患者がいません', en: 'No patient matches' },
  born: {
    ja: (day: string, age: number) => `${day} 生（${age}歳）`,
    en: (day: string, age: number) => `born ${day} (${age})`,
  },
  openFhir: { ja: 'FHIRリソース', en: 'FHIR resource' },
  record: { ja: '足りない事実を記録する', en: 'Record missing facts' },
  transcribe: { ja: 'C-CAT調査結果を転記する', en: 'Transcribe a C-CAT report' },
  documents: { ja: '文書を印刷する', en: 'Print documents' },
  launch: { ja: '電子カルテから開く（SMART起動）', en: 'Open from the EHR (SMART launch)' },
  notLaunched: { ja: '起動できませんでした', en: 'The launch could not be begun' },
  endLaunch: { ja: 'この患者を閉じる', en: 'Close this patient' },
  openedBy: {
    ja: (ehr: string, user: string) => `電子カルテ ${ehr} から起動（${user}）`,
    en: (ehr: string, user: string) => `opened by the EHR at ${ehr} (${user})`,
  },
  nobody: { ja: '操作者は証明されていません', en: 'user not proven' },
  noPatient: {
    ja: '患者が選ばれていません。電子カルテのカードのリンクから開いてください。',
    en: 'No patient is open. Follow the link on a card in your EHR.',
  },
  course: { ja: '経過と、いつ保険で出せるか', en: 'Course, and when the test is payable' },
  answers: { ja: 'カード（電子カルテに出るもの）', en: 'Cards, as the EHR shows them' },
  hook: { ja: '場面', en: 'Moment' },
  'patient-view': { ja: 'カルテを開いたとき', en: 'Chart opened' },
  'order-select': { ja: 'オーダーを選んだとき', en: 'Order selected' },
  'order-sign': { ja: 'オーダーを確定するとき', en: 'Order signed' },
  'order-dispatch': { ja: '薬剤部へ渡すとき', en: 'Order dispatched' },
  'appointment-book': { ja: '会議を予約するとき', en: 'Meeting booked' },
  'encounter-discharge': { ja: '退院するとき', en: 'Discharge' },
  nothingToSay: { ja: '伝えることなし', en: 'Nothing to say' },
  noDrafts: {
    ja: 'この患者には、下書きのオーダーがありません。',
    en: 'This patient has no draft orders.',
  },
  loading: { ja: '考えています', en: 'Working it out' },
} as const satisfies WordTable
