/** 記録を振り返るコマンドの文言。 */
export const ja = {
  usage: `使い方：
  npm run replay -- <カードのUUID | hookInstance> [--knowledge <フォルダ>] [--lang ja|en]
      過去の判定をもう一度行い、バイト単位で同じか、どの規則・条文・知識表が違うかを示します`,
  badOption: (message: string) => `オプションが正しくありません：${message}`,
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
