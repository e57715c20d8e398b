import type { Locale } from '#case'

interface PageWords {
  readonly title: string
  readonly other: string
  readonly what: string
  readonly notice: string
  readonly addresses: string
  readonly services: string
  readonly servicesIntro: (day: string) => string
  readonly noServices: string
  readonly patients: string
  readonly patientsIntro: string
  readonly born: string
  readonly faults: string
  readonly faultsIntro: string
  readonly discovery: string
  readonly fhir: string
  readonly capability: string
  readonly patientList: string
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  ja: {
    title: 'しるべ サンドボックス',
    other: 'English',
    what: 'がん遺伝子パネル検査について「いま、この患者に、保険で出せるか」「エキスパートパネルを省略できるか」に、根拠の条文と日付を添えて答えるCDS Hooks 2.0.1サービスです。このサーバーには、試すための合成患者が入ったFHIR R4サーバーが同居しています。',
    notice: '患者はすべて架空です。診療には使わないでください。書き込んだデータは、サーバーを止めると消えます。',
    addresses: '入口',
    services: 'サービスと、試すためのコマンド',
    servicesIntro: day => `例のリクエストは${day}時点の答えを求めます（合成患者の記録がその日までのため）。`,
    noServices: 'このプロセスはサービスを公開していません。',
    patients: '合成患者',
    patientsIntro: '患者IDが、その患者の筋書きの名前です。リンクはFHIRリソースを開きます。',
    born: '生年月日',
    faults: 'わざと故障させる',
    faultsIntro:
      'FHIRサーバーの遅延や障害を起こして、接続側のふるまいを確かめられます（このプロセスの中だけで効きます）。',
    discovery: 'サービス一覧（discovery）',
    fhir: 'FHIR R4サーバー',
    capability: 'できることの宣言（CapabilityStatement）',
    patientList: '患者一覧（JSON）',
  },
  en: {
    title: 'Shirube sandbox',
    other: '日本語',
    what: 'A CDS Hooks 2.0.1 service for cancer gene-panel testing in Japan. It answers whether the test may be done and paid for now, and whether the expert panel may be omitted, each answer with its paragraph of law and its date. A FHIR R4 server with synthetic patients runs in the same process.',
    notice: 'Every patient here is fictitious. Not for care. What you write is gone when the server stops.',
    addresses: 'Where things are',
    services: 'Services, and a command to try each',
    servicesIntro: day =>
      `The example requests ask for the answer as of ${day}, the day on which the records of the patients end.`,
    noServices: 'This process announces no services.',
    patients: 'Synthetic patients',
    patientsIntro: 'The id of a patient is the name of the story. The links open FHIR resources.',
    born: 'born',
    faults: 'Break it on purpose',
    faultsIntro: 'Make the FHIR server slow or faulty to see how a client copes (in this process only).',
    discovery: 'Services (discovery)',
    fhir: 'FHIR R4 server',
    capability: 'What it can do (CapabilityStatement)',
    patientList: 'List of patients (JSON)',
  },
}
