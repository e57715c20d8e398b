import { type Count, list, type MasterCount } from './list.ts'

const dry = (dryRun: boolean) => (dryRun ? '（試行：何も書いていません）' : '')

/** The workbench in Japanese. */
export const ja = {
  usage: `使い方: npm run knowledge -- <コマンド> [--lang ja|en] [--folder <フォルダ>]
  import <表> <CSV> [--dry-run] [--by <氏名> --source <URL>]…  CSV（UTF-8／Shift_JIS）の行を表に取り込む
  export <表> [--as-of <日>] [--format csv|json] [--bom]       表を書き出す
  diff <日> <日> [--facts-on <日>] [--patients <フォルダ>]     二つの日の間で変わる行と、合成患者の答え
  diff --against <フォルダ> [--as-of <日>]                     別の知識表との違い
  stale [--days 90] [--as-of <日>]                             照合から日がたった行
  verify <行id> --by <氏名> --source <URL> [--test <検査id>] [--on <日>]  照合の署名（二人そろうと確かな行になる）
  counts                                                       行とつながりの確かさの数
  --folder：病院の知識表のフォルダ（knowledge と terminology が入ったもの）。なければこのプログラムの表`,
  unknownCommand: (name: string) => `「${name}」というコマンドはありません`,
  badOption: (message: string) => `オプションが正しくありません：${message}`,
  wrongArguments: (command: string) => `${command} の引数が足りないか、多すぎます`,
  missingOption: (name: string) => `--${name} が必要です`,
  badDay: (name: string, value: string) => `${name}「${value}」：日付（YYYY-MM-DD）ではありません`,
  badNumber: (name: string, value: string) => `${name}「${value}」：0以上の整数ではありません`,
  badChoice: (name: string, value: string, choices: readonly string[]) =>
    `${name}「${value}」：${choices.join('・')} のどれかです`,
  badUrl: (value: string) => `--source「${value}」：http または https の URL ではありません`,
  inFuture: (day: string) => `--on ${day}：今日より後の日です`,
  unpairedSigners: '--by ごとに --source が一つ要ります（全員同じなら一つ）',
  samePersonTwice: (by: string) => `--by「${by}」：同じ人が二度書かれています`,
  daysReversed: (from: string, to: string) => `${from} は ${to} より前の日ではありません`,

  unknownTable: (name: string, names: readonly string[]) => `「${name}」という表はありません（${names.join('、')}）`,
  notImportable: (name: string, names: readonly string[]) => `「${name}」は取り込めません（${names.join('、')}）`,
  notKnowledge: (folder: string) => `${folder}：知識表のフォルダではありません（knowledge と terminology が要ります）`,
  unreadableFile: (file: string) => `${file}：読めません`,
  unknownEncoding: (file: string) => `${file}：文字コードが UTF-8 でも Shift_JIS でもありません`,
  notJson: (file: string) => `${file}：JSON ではありません`,
  noPatients: (folder: string) => `${folder}：患者のファイル（*.json）がありません`,
  emptyFile: (file: string) => `${file}：空です`,
  'unclosed-quote': (file: string, line: number) => `${file}、${line}行目：引用符が閉じていません`,
  'stray-quote': (file: string, line: number) => `${file}、${line}行目：引用符の位置が正しくありません`,
  ragged: (file: string, line: number, cells: number, columns: number) =>
    `${file}、${line}行目：欄が${cells}個あります（見出しは${columns}個）`,
  columnTwice: (file: string, name: string) => `${file}、見出し「${name}」：同じ列が二度あります`,
  unknownColumn: (file: string, name: string, table: string) =>
    `${file}、見出し「${name}」：${table} にない列です（export ${table} の見出しを見てください）`,
  noColumn: (file: string, name: string) => `${file}：「${name}」の列がありません`,
  rowTwice: (file: string, line: number, id: string, first: number) =>
    `${file}、${line}行目（${id}）、id：${first}行目と同じ id です`,
  rowFault: (file: string, line: number, id: string, field: string, message: string) =>
    `${file}、${line}行目${id && `（${id}）`}、${field}：${message}`,
  issue: (message: string) => message.replace('expected a day, YYYY-MM-DD', '日付（YYYY-MM-DD）が必要です'),
  tableFault: (fault: string) => inJapanese(fault),
  importFault: (file: string, line: number, fault: string) => `${file}、${line}行目：${inJapanese(fault)}`,

  rowTaken: {
    added: (id: string, _fields: readonly string[]) => `追加  ${id}`,
    changed: (id: string, fields: readonly string[]) => `更新  ${id}（${fields.join('、')}）`,
  },
  notTaken: (id: string, claim: string) =>
    claim === 'confidence'
      ? `要確認  ${id}：confidence は取り込みでは上がりません（verify ${id}）`
      : `要確認  ${id}、${claim}：approved は取り込みでは付きません（verify ${id} --test ${claim}）`,
  withdrawn: (count: number) => `内容が変わった行の署名 ${count}件を取り下げました`,
  imported: (table: string, { added, changed, same }: Count, dryRun: boolean) =>
    `${table}：追加 ${added}行、更新 ${changed}行、変わらず ${same}行${dry(dryRun)}`,
  signNext:
    '次に：別々の二人がそれぞれ原本と照合し、verify <行id> [--test <検査id>] --by <氏名> --source <原本のURL> で署名します。署名がそろうまで、この行だけで「算定できる」「証明済み」とは答えません',
  fileWritten: (dryRun: boolean) => (file: string) => `${dryRun ? '書くはずのファイル' : '書いたファイル'}  ${file}`,

  badCode: (file: string, line: number, field: string, value: string, example: string) =>
    `${file}、${line}行目、${field}：「${value}」はコードの形ではありません（例 ${example}）`,
  emptyCell: (file: string, line: number, field: string) => `${file}、${line}行目、${field}：空です`,
  unmatched: (line: number, yj: string, names: readonly string[]) =>
    `対応なし  ${line}行目  ${[yj, ...names].filter(Boolean).join('  ')}`,
  prefixTaken: (file: string, line: number, prefix: string, other: string, id: string) =>
    `${file}、${line}行目、yj：${prefix} は ${other} のコードで、${id} に付けられません`,
  brandTaken: (file: string, line: number, brand: string, other: string, id: string) =>
    `${file}、${line}行目、brand：「${brand}」は ${other} の名前で、${id} に付けられません`,
  drugGains: (id: string, yj: readonly string[], brands: readonly string[]) =>
    `更新  ${id}${list('  yj ', yj)}${list('  販売名 ', brands)}`,
  drugMaster: ({ drugs, unmatched, shown, uncoded }: MasterCount, dryRun: boolean) =>
    `drugs：更新 ${drugs}薬、対応する薬のない行 ${unmatched}行（示したもの：腫瘍用薬 ${shown}品目）${uncoded > 0 ? `、YJコードのない行 ${uncoded}行` : ''}${dry(dryRun)}`,

  unknownRow: (id: string) => `「${id}」という行は、確かさを持つどの表にもありません`,
  ambiguousRow: (id: string, tables: readonly string[]) => `「${id}」という行が ${tables.join('、')} にあります`,
  unknownLink: (id: string, test: string) => `${id} に検査「${test}」とのつながりはありません`,
  unusableLink: (id: string, test: string) => `${id}、${test}：使えない（not-usable）つながりで、署名では変わりません`,
  signedAlready: (by: string, what: string) => `${by} はすでに ${what} に署名しています（二人目は別の人）`,
  signedNow: (by: string, what: string, count: number) => `署名  ${what}  ${by}（${count}人目）`,
  waits: (what: string) => `${what}：もう一人の署名で確かになります`,
  verified: (what: string, field: string, before: string, after: string) =>
    `確認済み  ${what}  ${field} ${before} → ${after}`,
  unchangedBySignature: (what: string, field: string, value: string) => `${what}：${field} は ${value} のままです`,
  linksLeft: (tests: readonly string[]) => `まだ確かめていない検査のつながり：${tests.join('、')}（--test で署名）`,

  stale: (table: string, old: number, all: number) => `${table}：${all}行のうち ${old}行`,
  staleTitle: (day: string, days: number) => `${day} の時点で、照合から${days}日を超えた行`,
  counted: (table: string, all: number, parts: string) => `${table}  ${all}行  ${parts}`,
  links: (confirmed: number, all: number) => `薬と検査のつながり：${all}件のうち確かめられたもの ${confirmed}件`,
  byStanding: (parts: string) => `  扱い  ${parts}`,
  byEvidence: (parts: string) => `  根拠  ${parts}`,
  signOffs: (all: number, waiting: number) => `署名：${all}件、二人目を待つもの ${waiting}件`,

  diffTitle: (from: string, to: string) => `${from} → ${to}`,
  rowsTitle: '■ 表の行',
  answersTitle: (patients: number, factsOn: string) =>
    `■ 合成患者の答え（${patients}名、事実は ${factsOn} のもの、動くのは定めだけ）`,
  nothing: '  変わりません',
  begins: '始まる',
  ends: '終わる',
  changes: '変わる',
  field: (name: string, before: string, after: string) => `      ${name}：${before} → ${after}`,
  answer: (patient: string, service: string, before: string, after: string) =>
    `  ${patient}  ${service}  ${before} → ${after}`,
  because: (regime: string, places: readonly string[]) => `      ${regime}${list('：', places)}`,
  silent: '（発言なし）',
  noRegime: '（定めなし）',
  answersCount: (changed: number, asked: number) => `  ${asked}の答えのうち ${changed}が変わります`,
}

/** What the workbench can say; every language says all of it. */
export type Say = typeof ja

const faults: readonly (readonly [RegExp, string])[] = [
  [/no (\S+) row is called "([^"]*)"/, '$1 に「$2」という行がありません'],
  [/the id is used twice/, '同じ id が二度使われています'],
  [/until (\S+) is not after from (\S+)/, 'until $1 が from $2 より後ではありません'],
  [/, row (\d+)/, '、$1番目の行'],
]

const inJapanese = (fault: string) => faults.reduce((text, [said, told]) => text.replace(said, told), fault)
