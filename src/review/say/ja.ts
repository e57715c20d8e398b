/** 記録を振り返るコマンドの文言。 */
export const ja = {
  usage: `使い方：
  npm run replay -- <カードのUUID | hookInstance> [--knowledge <フォルダ>] [--lang ja|en]
      過去の判定をもう一度行い、バイト単位で同じか、どの規則・条文・知識表が違うかを示します
  npm run report [-- --days 90] [--unmute <施設/サービス/フック/結論>]
      カードがどれだけ表示され、採用・却下・省略・消音されたか。--unmute は消音を解きます
  npm run --silent audit -- --from <日> --to <日> > audit.ndjson
      その期間の判定と応答を FHIR AuditEvent（NDJSON）で書き出します`,
  badOption: (message: string) => `オプションが正しくありません：${message}`,
  badNumber: (name: string, value: string) => `${name} "${value}"：1以上の整数ではありません`,
  badDay: (name: string, value: string) => `${name} "${value}"：日付（YYYY-MM-DD）を指定してください`,
  daysReversed: (from: string, to: string) => `${to} が ${from} より前です`,
  badUnmute: (text: string) => `--unmute "${text}"：施設/サービス/フック/結論 の形で指定してください`,
  notMuted: (text: string) => `「${text}」は消音されていません`,
  unmuted: (text: string) => `「${text}」の消音を解きました。ほかの機器では30秒以内に効きます`,

  reportTitle: (days: number) => `# 直近${days}日のカード`,
  none: 'ありません',
  outcomes: '結論ごとの採用と却下',
  outcomeHead: ['施設', 'サービス', 'フック', '結論', '強さ', '知識表', '表示', '採用', '却下', '却下率'],
  rules: '却下されたカードの規則',
  ruleHead: ['規則', '答え', '理由', '採用', '却下'],
  withheld: '記録だけして表示しなかったカード',
  withheldHead: ['施設', 'サービス', 'フック', '結論', '理由', '枚数'],
  muted: 'いま消音しているカード',
  mutedHead: ['施設', 'サービス', 'フック', '結論', '知識表', '却下率', '開始', '終了'],
  warnings: '却下の多い警告（消音しません。規則を見直してください）',
  warningHead: ['施設', 'サービス', 'フック', '結論', '表示', '却下率'],

  neverDecided: (id: string) => `「${id}」の判定は記録にありません（保存期間を過ぎたか、番号が違います）`,
  notKept: '再判定の材料は保存されていません（storage.replay が off だったか、保存期間を過ぎました）',
  keyGone: '再判定の材料を復号する鍵が、いまの設定にありません（storage.keys）',
  refusedNow: 'いまの知識表では、この呼び出しには答えられません',
  identical: (cards: number, knowledge: string) =>
    `同一：${cards}枚のカードがバイト単位で一致しました（知識表 ${knowledge}）`,
  knowledge: (was: string, is: string) => `知識表の版：${was} → ${is}`,
  nothingElse: '結論・規則・文面に違いはありません（データ連携への注記だけが違うことがあります）',
  cardGone: (outcome: string) => `カードがなくなりました：${outcome}`,
  cardNew: (outcome: string) => `カードが増えました：${outcome}`,
  outcome: (was: string, is: string) => `結論：${was} → ${is}`,
  rule: (rule: string, was: string, is: string, places: readonly string[]) =>
    `規則 ${rule}：${was} → ${is}${places.length > 0 ? `（${places.join('、')}）` : ''}`,
  text: (part: string, was: string, is: string) => `${part} の文面：\n    - ${was}\n    + ${is}`,
}

export type Say = typeof ja
