import type { WordTable } from '../locale.tsx'

export const words = {
  opening: { ja: '電子カルテにつないでいます', en: 'Connecting to your EHR' },
  notFromAnEhr: {
    ja: 'この画面は電子カルテから開きます。カードのリンクを使ってください。',
    en: 'This page is opened by an EHR. Follow the link on a card.',
  },
  notAllowed: {
    ja: 'このFHIRサーバーは設定で許可されていません。システム管理者に連絡してください。',
    en: 'The configuration does not allow this FHIR server. Please tell your system administrator.',
  },
  refused: {
    ja: '電子カルテが接続を許可しませんでした。カードのリンクからもう一度開いてください。',
    en: 'The EHR did not grant access. Open the link on the card again.',
  },
  noPatient: {
    ja: '電子カルテから患者が渡されませんでした。患者のカルテを開いて、もう一度試してください。',
    en: 'The EHR named no patient. Open a chart and try again.',
  },
} as const satisfies WordTable
