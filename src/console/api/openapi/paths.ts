import type { Phrase } from '#case'

/** What one path under /console/api/ is for, and what it takes beside a body. */
export interface Described {
  readonly says: Phrase
  /** Days that may be asked for in the query, YYYY-MM-DD. */
  readonly days?: readonly string[]
  /** Whether those days have to be given. */
  readonly daysRequired?: true
  /** What stands in the path. */
  readonly inPath?: string
  /** What is posted: a call as an EHR sends it, a call about many patients, or any JSON. */
  readonly takes?: 'call' | 'calls' | 'anything'
}

/** Every path of the console. A route does not compile unless it is described here. */
export const paths = {
  'openapi.json': { says: { ja: 'この文書', en: 'This document' } },
  settings: {
    says: {
      ja: '今日、サービス、規定、変えてみられる事実、サンドボックスとSMART起動の有無',
      en: 'Today, services, bodies of rules, facts that may be supposed, sandbox and SMART launch',
    },
  },
  matrix: {
    says: {
      ja: 'コンパニオン検査の一覧（その日の状態と、その出典）',
      en: 'Companion tests on a day, with their sources',
    },
    days: ['day'],
  },
  terms: {
    says: { ja: '転記で選べる遺伝子・薬などの名称', en: 'Names of genes, drugs and so on, to transcribe with' },
  },
  knowledge: { says: { ja: '知識表と文書の状態', en: 'State of tables and documents' }, days: ['day'] },
  'knowledge/changes': {
    says: { ja: '知識表の、二つの日の違い', en: 'How the tables differ between two days' },
    days: ['from', 'to'],
    daysRequired: true,
  },
  explain: {
    says: {
      ja: 'そのフックの全サービスのカードと、答えに至った規則の木',
      en: 'Cards of every service at the hook, each with the tree of rules behind it',
    },
    takes: 'call',
  },
  'explain/:id': {
    says: { ja: '一つのサービスのカードと規則の木', en: 'The cards of one service, with the tree of rules' },
    takes: 'call',
    inPath: 'id',
  },
  timeline: {
    says: { ja: '患者の経過と、いつ何が保険で出せるかの帯', en: 'The course, and the band of what is payable when' },
    takes: 'call',
  },
  glance: {
    says: { ja: '一人の患者について各サービスの答えを一行ずつ（管理簿）', en: 'One line from each service (worklist)' },
    takes: 'call',
  },
  glances: {
    says: {
      ja: '多数の患者について同じことを、読めた順に一人一行のNDJSONで',
      en: 'The same of many patients: NDJSON, a line for each as it is read',
    },
    takes: 'calls',
  },
  'panel-case': {
    says: {
      ja: 'エキスパートパネルで一人の患者について要る事実',
      en: 'What an expert panel needs to see of one patient',
    },
    takes: 'call',
  },
  'panel-cases': {
    says: {
      ja: '多数の患者について同じことを、読めた順に一人一行のNDJSONで',
      en: 'The same of many patients: NDJSON, a line for each as it is read',
    },
    takes: 'calls',
  },
  meetings: {
    says: {
      ja: '予約されているエキスパートパネル（FHIRのAppointmentを検索する）',
      en: 'Expert panels that are booked (a search of Appointment)',
    },
    takes: 'anything',
  },
  results: {
    says: {
      ja: 'パネル検査の結果またはC-CAT調査結果が、ある期間に発行された患者（DiagnosticReportを検索する）',
      en: 'Patients whose panel result or C-CAT report was issued in a period (a search of DiagnosticReport)',
    },
    takes: 'anything',
  },
  'drugs-of-day': {
    says: {
      ja: 'その日に抗がん薬があるかもしれない患者（処方・注射オーダーと実施を検索する）',
      en: 'Patients who may have an anticancer drug on a day (searches of orders and administrations)',
    },
    takes: 'anything',
  },
  'on-record': {
    says: { ja: '記録済みの判断・同意と、記録した人', en: 'Judgements and consents on record, and who entered them' },
    takes: 'call',
  },
  'validate/:schema': {
    says: {
      ja: '本文を、公開のJSON Schema（/schemas/）の一つと照合する',
      en: 'The body against one of the published JSON Schemas',
    },
    takes: 'anything',
    inPath: 'schema',
  },
} as const satisfies Readonly<Record<string, Described>>

export type ConsolePath = keyof typeof paths
