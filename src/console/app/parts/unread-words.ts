import type { RecordKey } from '#case'
import type { Gap, SearchName } from '../../shapes/found.ts'
import type { WordTable } from '../locale.tsx'

const reasons = {
  'not-provided': { ja: 'FHIRサーバーが指定されていません', en: 'no FHIR server is named' },
  'operation-outcome': { ja: 'FHIRサーバーがエラーを返しました', en: 'the FHIR server reports an error' },
  refused: {
    ja: 'FHIRサーバーが読ませません（権限）',
    en: 'the FHIR server does not let us read (permission)',
  },
  'time-out': { ja: 'FHIRサーバーの応答が間に合いません', en: 'the FHIR server is too slow' },
  unreadable: {
    ja: 'FHIRサーバーの答えが、求めた記録として読めません',
    en: 'what the FHIR server answers is not the record asked for',
  },
  unreachable: {
    ja: 'FHIRサーバーが答えないか、見つけられません',
    en: 'the FHIR server does not answer, or does not find it',
  },
  failed: {
    ja: 'しるべの内部の誤りです（システム管理者に連絡してください）',
    en: 'an error of Shirube itself (please tell your administrator)',
  },
  'broken-off': { ja: '答えが途中で切れました', en: 'the answer broke off' },
  'in-part': {
    ja: '途中までしか読めませんでした（続きがあるか、読めないものがあります）',
    en: 'read in part only: there is more, or something that cannot be read',
  },
  'no-patient': {
    ja: 'このFHIRサーバーの患者を示さないものがありました',
    en: 'something names no patient of this FHIR server',
  },
} as const satisfies Readonly<Record<Gap['why'], WordTable[string]>>

export const words = {
  ...reasons,
  colon: { ja: '：', en: ': ' },
  comma: { ja: '、', en: ', ' },
  unread: {
    ja: (count: number) => `この一覧は全員ではありません。${count}人を読めませんでした`,
    en: (count: number) => `Not everybody is in this list: ${count} could not be read`,
  },
  incomplete: {
    ja: 'この一覧は完全ではありません。出ていない患者がいるかもしれません',
    en: 'This list is not complete: somebody may be missing',
  },
  inPart: {
    ja: (count: number) => `${count}人は記録の一部を読めず、示した内容に漏れがあるかもしれません`,
    en: (count: number) => `Of ${count} a part of the record could not be read: what is shown may lack something`,
  },
} as const satisfies WordTable

/** What the parts of a record are called. */
export const gapWords = {
  patient: { ja: '患者基本情報', en: 'patient' },
  conditions: { ja: '病名', en: 'diagnoses' },
  observations: { ja: '検査結果・判断', en: 'observations' },
  reports: { ja: '報告書', en: 'reports' },
  orders: { ja: '検査オーダー', en: 'test orders' },
  medicationRequests: { ja: '処方・注射オーダー', en: 'drug orders' },
  medicationAdministrations: { ja: '投薬の実施', en: 'drugs given' },
  procedures: { ja: '処置・会議', en: 'procedures' },
  specimens: { ja: '検体', en: 'specimens' },
  encounters: { ja: '受診・入院', en: 'encounters' },
  charges: { ja: '算定', en: 'charges' },
  consents: { ja: '同意', en: 'consents' },
  questionnaireResponses: { ja: '問診・登録票', en: 'questionnaires' },
  familyHistories: { ja: '家族歴', en: 'family history' },
  carePlans: { ja: '治療計画', en: 'care plans' },
} as const satisfies Readonly<Record<RecordKey, WordTable[string]>>

/** What was searched for. */
export const searchWords = {
  meetings: { ja: 'エキスパートパネルの予約', en: 'bookings of expert panels' },
  results: { ja: 'パネル検査の結果', en: 'panel results' },
  planned: { ja: 'その日に予定されたオーダー', en: 'orders planned for the day' },
  written: { ja: 'その日までに新しく書かれたオーダー', en: 'orders written on the day' },
  'still-open': { ja: 'その前の1週間に書かれ、終わっていないオーダー', en: 'open orders of the week before' },
  given: { ja: 'その日の投薬の実施', en: 'drugs given on the day' },
} as const satisfies Readonly<Record<SearchName, WordTable[string]>>
