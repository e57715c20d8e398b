import type { WordTable } from '../../locale.tsx'

export const words = {
  title: { ja: '接続試験（インテグレータのシミュレータ）', en: 'Simulator for integrators' },
  bench: { ja: '要求を送る', en: 'Send a call' },
  report: { ja: '適合報告', en: 'Conformance report' },
  intro: {
    ja: 'CDS Hooksの要求を組み立て、書き換え、動いているサービスへ実際に送ります。患者はすべて架空です。',
    en: 'Builds a CDS Hooks call, lets you change it, and sends it to the running service. All patients are fictitious.',
  },
  service: { ja: 'サービス（フック）', en: 'Service (hook)' },
  patient: { ja: '患者', en: 'Patient' },
  day: { ja: '時点（空欄は今日）', en: 'As of (blank: today)' },
  prefetch: { ja: '先読みデータ（prefetch）', en: 'Prefetch' },
  prefetchOn: { ja: 'prefetchあり', en: 'with prefetch' },
  prefetchOff: { ja: 'prefetchなし', en: 'without prefetch' },
  server: { ja: 'FHIRサーバの指定', en: 'FHIR server' },
  serverNone: { ja: 'fhirServerなし', en: 'no fhirServer' },
  serverOpen: { ja: 'fhirServerのみ', en: 'fhirServer' },
  serverToken: { ja: 'fhirServer＋トークン', en: 'fhirServer and token' },
  locale: { ja: 'カードの言語', en: 'Language of the cards' },
  signature: { ja: 'クライアントの署名（JWT）', en: 'Signature of the client (JWT)' },
  unsigned: { ja: '署名なし（誰にでも答える窓口）', en: 'unsigned (the service that answers anyone)' },
  'no-token': { ja: '署名必須の窓口へ、トークンなし', en: 'to the signed service, no token' },
  valid: { ja: '署名必須の窓口へ、正しいトークン', en: 'to the signed service, valid token' },
  expired: { ja: '署名必須の窓口へ、期限切れ', en: 'to the signed service, expired' },
  'wrong-audience': { ja: '署名必須の窓口へ、宛先（aud）違い', en: 'to the signed service, wrong audience (aud)' },
  'unknown-key': { ja: '署名必須の窓口へ、登録のない鍵', en: 'to the signed service, unknown key' },
  replayed: { ja: '署名必須の窓口へ、同じトークンの再使用', en: 'to the signed service, token used twice' },
  signedService: {
    ja: '同じサービスを「callers: signed」で動かしている窓口（/sandbox/signed/）へ送ります。署名はこのサンドボックスの試験用の鍵で行い、他では通用しません。',
    en: 'Sent to the same services as they run with “callers: signed” (/sandbox/signed/), signed with the test key of this sandbox, which is worth nothing anywhere else.',
  },
  'why-no-token': { ja: 'Authorizationヘッダがありません。', en: 'There is no Authorization header.' },
  'why-valid': {
    ja: 'トークンは正しいはずです。時計を確かめてください。',
    en: 'The token should hold; check the clock.',
  },
  'why-expired': { ja: 'トークンの期限（exp）が過ぎています。', en: 'The token has expired (exp).' },
  'why-wrong-audience': {
    ja: 'トークンの宛先（aud）が、呼び出したURLと一致しません。',
    en: 'The audience of the token (aud) is not the URL that was called.',
  },
  'why-unknown-key': {
    ja: 'トークンの鍵（kid）は、このクライアントの登録にありません。',
    en: 'The key of the token (kid) is not registered for this client.',
  },
  'why-replayed': {
    ja: '同じトークン（jti）が、すでに一度使われています。',
    en: 'The same token (jti) has been used before.',
  },
  bare: {
    ja: 'サービスは理由を返しません（401、本文なし）。理由は運用者の記録と計数にだけ残ります（CDS Hooks 2.0.1 Trusting CDS Clients）。',
    en: 'The service does not say why (401 without a body); the reason is in the log and the metrics of whoever runs it (CDS Hooks 2.0.1, Trusting CDS Clients).',
  },
  fault: { ja: '故障の再現', en: 'Fault' },
  key: { ja: '対象のキー', en: 'Key' },
  none: { ja: 'なし', en: 'none' },
  slow: { ja: 'FHIRサーバが3秒遅れる', en: 'FHIR server 3 s late' },
  failing: { ja: 'FHIRサーバが503を返す', en: 'FHIR server answers 503' },
  'expired-token': {
    ja: 'アクセストークンの期限切れ（FHIRサーバが401を返す）',
    en: 'access token expired (FHIR server: 401)',
  },
  'missing-key': { ja: 'prefetchのキーが欠ける', en: 'a prefetch key is missing' },
  'null-key': { ja: 'prefetchのキーがnull', en: 'a prefetch key is null' },
  'outcome-key': { ja: 'prefetchのキーがOperationOutcome', en: 'a prefetch key holds an OperationOutcome' },
  'wrong-oncotree': { ja: '存在しないOncoTreeコード', en: 'an OncoTree code that does not exist' },
  'full-width-gene': { ja: '全角の遺伝子名（コードなし）', en: 'gene in full-width letters, without its code' },
  spoiled: { ja: 'この故障を、下の要求に入れました。', en: 'The call below has this fault in it.' },
  nothingToSpoil: {
    ja: 'この要求には、壊せる箇所がありません（prefetchなし、または該当するコードなし）。',
    en: 'There is nothing in this call to spoil: no prefetch, or no such code.',
  },
  serverNotNamed: {
    ja: 'fhirServerを指定していないので、FHIRサーバの故障は影響しません。',
    en: 'The call names no fhirServer, so a fault of the FHIR server has no effect.',
  },
  noTokenSent: {
    ja: '期限切れを再現するには「fhirServer＋トークン」を選びます。',
    en: 'For a token to have expired, choose "fhirServer and token".',
  },
  serverHardlyAsked: {
    ja: 'prefetchが届いているので、FHIRサーバはほとんど読まれません。影響を見るには「prefetchなし」を選びます。',
    en: 'With prefetch the FHIR server is hardly asked. Choose "without prefetch" to see the effect.',
  },
  serverOutOfOrder: {
    ja: '送信の間だけ、サンドボックスのFHIRサーバ全体がこの状態になります。',
    en: 'While the call is under way, the FHIR server of the whole sandbox behaves like this.',
  },
  request: { ja: '要求', en: 'Request' },
  edit: { ja: '要求のJSON（書き換えられます）', en: 'JSON of the request, to be changed' },
  restore: { ja: '元に戻す', en: 'Restore' },
  send: { ja: '送信', en: 'Send' },
  sending: { ja: '送信中…', en: 'Sending…' },
  size: {
    ja: (bytes: number) => `${bytes.toLocaleString('ja')} バイト`,
    en: (bytes: number) => `${bytes.toLocaleString('en')} bytes`,
  },
  notJson: {
    ja: 'JSONとして読めません（このまま送ると400になります）',
    en: 'This is no JSON (sent as it is, it is refused with 400)',
  },
  answer: { ja: '応答', en: 'Response' },
  status: {
    ja: (status: number) =>
      status === 200 ? '応答あり' : status === 401 ? '拒否' : '拒否（理由は本文のOperationOutcome）',
    en: (status: number) =>
      status === 200
        ? 'answered'
        : status === 401
          ? 'refused'
          : 'refused; the reason is the OperationOutcome in the body',
  },
  took: { ja: (ms: number) => `${ms} ms`, en: (ms: number) => `${ms} ms` },
  swift: { ja: '500 ms以内（CDS Hooksの目安）', en: 'within the 500 ms that CDS Hooks asks for' },
  tardy: { ja: '500 ms超・5秒以内', en: 'over 500 ms, within 5 s' },
  late: { ja: '5秒を超過', en: 'over 5 s' },
  requestSchema: { ja: '要求のJSON Schema', en: 'JSON Schema of the request' },
  responseSchema: { ja: '応答のJSON Schema', en: 'JSON Schema of the response' },
  conforms: { ja: '適合', en: 'conforms' },
  departs: { ja: '不適合', en: 'does not conform' },
  unjudged: { ja: '対象なし', en: 'nothing to judge' },
  cards: { ja: 'カード', en: 'Cards' },
  silent: {
    ja: 'カードなし：この場面でこのサービスが伝えることはありません。',
    en: 'No cards: the service has nothing to say here.',
  },
  body: { ja: '応答の本文', en: 'Body of the response' },
  headers: { ja: '応答ヘッダ', en: 'Headers of the response' },
} as const satisfies WordTable
