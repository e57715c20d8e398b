import type { WordTable } from '../locale.tsx'
import type { Trouble } from './launch.ts'

const troubles = {
  notFromAnEhr: {
    ja: 'この画面は電子カルテから開きます。カードのリンクを使ってください。',
    en: 'This page is opened by an EHR. Follow the link on a card.',
  },
  notSwitchedOn: {
    ja: 'この施設では、電子カルテからの起動が設定されていません。システム管理者に連絡してください（設定 smartLaunchUrl）。',
    en: 'Opening from an EHR is not switched on here. Please tell your system administrator (setting smartLaunchUrl).',
  },
  notAllowed: {
    ja: 'このFHIRサーバーは設定で許可されていません。システム管理者に連絡してください（設定 fhirServers）。',
    en: 'The configuration does not allow this FHIR server. Please tell your system administrator (setting fhirServers).',
  },
  unreachable: {
    ja: '電子カルテのFHIRサーバーにつながりません。少し待って、カードのリンクからもう一度開いてください。',
    en: 'The FHIR server of the EHR cannot be reached. Wait a little and open the link on the card again.',
  },
  unfit: {
    ja: '電子カルテが、必要な方式（SMART App Launch、PKCE S256）に対応していないか、認可サーバーが設定で許可されていません。システム管理者に連絡してください（設定 smartAuthorization）。',
    en: 'The EHR does not offer what is needed (SMART App Launch with PKCE S256), or the configuration does not allow its authorization server. Please tell your system administrator (setting smartAuthorization).',
  },
  denied: {
    ja: '電子カルテが接続を認めませんでした。権限について、システム管理者に確かめてください。',
    en: 'The EHR denied access. Ask your system administrator about your permission.',
  },
  scopesRefused: {
    ja: '電子カルテに登録されたスコープでは、患者の記録を読めません。システム管理者に連絡してください。',
    en: 'The scopes registered at the EHR do not allow reading the record. Please tell your system administrator.',
  },
  refused: {
    ja: '電子カルテとの接続が成立しませんでした。カードのリンクからもう一度開いてください。',
    en: 'The connection to the EHR was not established. Open the link on the card again.',
  },
  userNotProven: {
    ja: '電子カルテが示した操作者の証明（IDトークン）を確かめられませんでした。安全のため開きません。システム管理者に連絡してください。',
    en: 'The proof of who you are (identity token of the EHR) does not hold, so nothing is opened. Please tell your system administrator.',
  },
  noPatient: {
    ja: '電子カルテから患者が渡されませんでした。患者のカルテを開いて、もう一度試してください。',
    en: 'The EHR named no patient. Open a chart and try again.',
  },
  noneOfMany: {
    ja: '電子カルテが、複数の患者を検索する権限（user/Appointment.rs などのスコープ）を認めませんでした。登録されたスコープをシステム管理者に確かめてください。',
    en: 'The EHR did not grant searching across patients (scopes such as user/Appointment.rs). Ask your administrator which scopes are registered.',
  },
} as const satisfies Readonly<Record<Trouble, WordTable[string]>>

export const words = {
  ...troubles,
  title: { ja: 'しるべ', en: 'Shirube' },
  opening: { ja: '電子カルテにつないでいます', en: 'Connecting to your EHR' },
  notOpened: { ja: '開けませんでした', en: 'Could not be opened' },
  askedFor: { ja: '求められたFHIRサーバー：', en: 'FHIR server asked for:' },
  toOther: { ja: 'English', en: '日本語' },
} as const satisfies WordTable
