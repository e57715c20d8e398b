import type { WordTable } from '../../../locale.tsx'
import type { CheckId } from './checks.ts'

const claims = {
  discovery: { ja: 'サービス一覧が公開のJSON Schemaに適合する', en: 'Discovery conforms to its published JSON Schema' },
  distinctIds: { ja: 'サービスのidはフックごとに異なる', en: 'Every service has an id of its own at every hook' },
  answers: { ja: 'すべてのサービスが例の要求に応答する', en: 'Every service answers its example request' },
  responses: {
    ja: 'すべての応答が公開のJSON Schemaに適合する',
    en: 'Every response conforms to its published JSON Schema',
  },
  cardMembers: {
    ja: 'すべてのカードにuuid・source.label・source.topicがある',
    en: 'Every card has uuid, source.label and source.topic',
  },
  distinctCards: { ja: 'カードのuuidは重ならない', en: 'No two cards have the same uuid' },
  noHtml: { ja: 'カードにHTMLがない', en: 'No card holds HTML' },
  language: {
    ja: 'Accept-Languageに従って日本語・英語で答える',
    en: 'Speaks Japanese or English as Accept-Language asks',
  },
  notStored: {
    ja: '応答は保存を禁じる（Cache-Control: no-store）',
    en: 'Answers may not be stored (Cache-Control: no-store)',
  },
  prefetchFilled: { ja: 'prefetchだけで応答する', en: 'Answers from prefetch alone' },
  prefetchMissing: { ja: '任意のキーが欠けても応答する', en: 'Answers where an optional key is missing' },
  prefetchNull: { ja: '任意のキーがnullでも応答する', en: 'Answers where an optional key is null' },
  prefetchOutcome: {
    ja: '任意のキーがOperationOutcomeでも応答する',
    en: 'Answers where an optional key holds an OperationOutcome',
  },
  notJson: { ja: 'JSONでない要求を400で断る', en: 'Refuses what is no JSON with 400' },
  otherHook: { ja: '別のフックの要求を400で断る', en: 'Refuses a call for another hook with 400' },
  unknownService: { ja: '知らないサービスを404で断る', en: 'Refuses an unknown service with 404' },
  otherMethod: { ja: 'GETを405とAllowで断る', en: 'Refuses GET with 405 and Allow' },
  noRecord: {
    ja: '必須の記録が得られない要求を412で断る',
    en: 'Refuses with 412 where a required part of the record cannot be had',
  },
  tooLarge: { ja: '大きすぎる本文を413で断る', en: 'Refuses a body that is too large with 413' },
  otherType: { ja: 'JSONでないContent-Typeを415で断る', en: 'Refuses another content type with 415' },
  beforeAnyRule: {
    ja: '規定のなかった日については、422で断るか沈黙する',
    en: 'Of a day on which no rules were in force it says nothing, or refuses with 422',
  },
  feedbackTaken: { ja: 'フィードバックを受け取る', en: 'Takes feedback' },
  feedbackRefused: { ja: '空のフィードバックを400で断る', en: 'Refuses empty feedback with 400' },
  corsPreflight: {
    ja: '別のオリジンの画面が、一覧・呼び出し・フィードバックを、署名付きのJSONで送ってよい（プリフライト）',
    en: 'A page of another origin may send signed JSON to discovery, calls and feedback (preflight)',
  },
  corsAnswers: {
    ja: '別のオリジンの画面が、応答と、待つ時間（Retry-After）を読める',
    en: 'A page of another origin may read the answers, and how long to wait (Retry-After)',
  },
  jwtValid: {
    ja: '署名必須（callers: signed）では、正しいトークンに答える',
    en: 'Where calls must be signed, a valid token is answered',
  },
  jwtMissing: {
    ja: '署名必須では、トークンのない要求を401（本文なし）で断る',
    en: 'Where calls must be signed, one without a token is refused with a bare 401',
  },
  jwtExpired: { ja: '同じく、期限の切れたトークンを断る', en: 'So is an expired token' },
  jwtOtherAudience: { ja: '同じく、別のURLに宛てたトークンを断る', en: 'So is a token made out to another URL' },
  jwtUnknownKey: { ja: '同じく、登録のない鍵のトークンを断る', en: 'So is a token signed with an unknown key' },
  jwtReplayed: { ja: '同じく、二度目に使われたトークンを断る', en: 'So is a token that was used before' },
} as const satisfies Readonly<Record<CheckId, WordTable[string]>>

export const words = {
  ...claims,
  title: { ja: '適合報告', en: 'Conformance report' },
  intro: {
    ja: '動いているこのサービスに、CDS Hooks 2.0.1と本サービスの約束を一つずつ試します。断られるべき要求も送ります。',
    en: 'Tries on this running service, one by one, what CDS Hooks 2.0.1 and the service itself promise; also calls that have to be refused.',
  },
  make: { ja: '試して報告を作る', en: 'Try, and report' },
  making: { ja: '試しています…', en: 'Trying…' },
  counted: {
    ja: (passed: number, failed: number) => `適合 ${passed}件・不適合 ${failed}件`,
    en: (passed: number, failed: number) => `${passed} met, ${failed} missed`,
  },
  download: { ja: 'JSONで保存', en: 'Download as JSON' },
  downloadMarkdown: { ja: '読みやすい形（Markdown）で保存', en: 'Download to read (Markdown)' },
  basis: { ja: '根拠', en: 'Basis' },
  answersUnsigned: {
    ja: 'この窓口は署名のない呼び出しにも答えます（サンドボックス、またはcallers: trusted-network）。JWTの検査は、署名必須の窓口（/sandbox/signed/）で行いました。',
    en: 'This service also answers unsigned calls (a sandbox, or callers: trusted-network). JWTs were tried where calls must be signed (/sandbox/signed/).',
  },
  signedOnly: {
    ja: 'この窓口は署名のない呼び出しを断ります（callers: signed）。',
    en: 'This service refuses unsigned calls (callers: signed).',
  },
  result: { ja: '結果', en: 'Result' },
  check: { ja: '試したこと', en: 'What was tried' },
  saw: { ja: '実際の応答', en: 'What came' },
  met: { ja: '適合', en: 'met' },
  missed: { ja: '不適合', en: 'missed' },
} as const satisfies WordTable
