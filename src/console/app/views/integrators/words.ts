import type { WordTable } from '../../locale.tsx'

export const words = {
  title: { ja: '接続する方へ', en: 'For integrators' },
  intro: {
    ja: 'CDS Hooks 2.0.1のサービスと、試すための合成患者が入ったFHIR R4サーバーが、この一つのプロセスで動いています。',
    en: 'A CDS Hooks 2.0.1 service and a FHIR R4 server with synthetic patients run in this one process.',
  },
  vanishes: {
    ja: '書き込んだデータは、サーバーを止めると消えます。',
    en: 'What you write is gone when the server stops.',
  },
  addresses: { ja: '入口', en: 'Addresses' },
  discovery: { ja: 'サービス一覧（discovery）', en: 'Services (discovery)' },
  schemas: { ja: 'リクエスト・応答のJSON Schema', en: 'JSON Schemas of requests and responses' },
  fhir: { ja: 'FHIR R4サーバー', en: 'FHIR R4 server' },
  capability: { ja: 'できることの宣言（CapabilityStatement）', en: 'CapabilityStatement' },
  patientList: { ja: '患者一覧（JSON）', en: 'List of patients (JSON)' },
  health: { ja: '稼働状況', en: 'Health' },
  services: { ja: 'サービスと、試すためのコマンド', en: 'Services, and a command to try each' },
  servicesIntro: {
    ja: (day: string) => `例のリクエストは${day}時点の答えを求めます（合成患者の記録がその日までのため）。`,
    en: (day: string) =>
      `The example requests ask for the answer as of ${day}, the day on which the records of the patients end.`,
  },
  openapi: { ja: 'OpenAPI文書', en: 'OpenAPI document' },
  consoleOpenapi: { ja: 'この画面が使う経路のOpenAPI文書', en: 'OpenAPI document of what this page asks' },
  sandboxOpenapi: { ja: 'サンドボックスの経路のOpenAPI文書', en: 'OpenAPI document of the sandbox' },
  smart: { ja: 'SMARTの設定（認可サーバー）', en: 'SMART configuration (authorization server)' },
  launch: { ja: '電子カルテとして起動する（SMART App Launch）', en: 'Launch as an EHR would (SMART App Launch)' },
  launchIntro: {
    ja: 'サンドボックスが電子カルテの役をして、この画面をSMARTアプリとして開きます。渡すトークンは、選んだ患者と、許可した範囲にだけ効きます。患者を開かないメニューからの起動（launch.html?open=expert-panel、open=worklist、スコープ user/…）は、エキスパートパネルと管理簿の画面の下のボタンで試せます。',
    en: 'The sandbox plays the EHR and opens this page as a SMART app. Its token opens the chosen patient only, as far as permitted. A launch from a menu, without a patient (launch.html?open=expert-panel or open=worklist, scopes user/…), is tried by the button below the expert panel and the worklist.',
  },
  chart: { ja: 'カルテを開いている患者', en: 'Whose chart is open' },
  choose: { ja: '選んでください', en: 'Choose' },
  permits: { ja: '許可する範囲', en: 'What is permitted' },
  'read-write': { ja: '読み書き', en: 'read and write' },
  read: { ja: '読むだけ', en: 'read only' },
  nothing: { ja: '許可しない', en: 'nothing' },
  open: { ja: '起動する', en: 'Launch' },
  patients: { ja: '合成患者とFHIRリソース', en: 'Synthetic patients and their FHIR resources' },
  patientsIntro: {
    ja: '患者IDが、その患者の筋書きの名前です。リンクはFHIRリソースを開きます。',
    en: 'The id of a patient is the name of the story. The links open FHIR resources.',
  },
  resources: { ja: 'FHIRリソース', en: 'FHIR resources' },
  faults: { ja: 'わざと故障させる', en: 'Break it on purpose' },
  faultsIntro: {
    ja: 'FHIRサーバーの遅延や障害を起こして、接続側のふるまいを確かめられます（このプロセスの中だけで効きます）。',
    en: 'Make the FHIR server slow or faulty to see how a client copes (in this process only).',
  },
} as const satisfies WordTable
