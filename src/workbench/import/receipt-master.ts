/**
 * 医薬品マスター of the receipt system (レセプト電算処理システム, y.csv), published by 社会保険診療報酬支払基金 and 厚生労働省. It has
 * no line of names: a column is known by its number (項番) in マスターファイル仕様説明書, the same since the layout of 35 columns;
 * later ones were added behind.
 */
const COLUMNS: ReadonlyMap<number, string> = new Map([
  [5, '販売名'],
  [32, '薬価基準収載医薬品コード'],
  [38, '一般名処方の標準的な記載'],
])
const FEWEST = 35

/** Names for the columns of such a file, read off its first record; nothing for any other file. */
export const receiptColumns = (cells: readonly string[]): readonly string[] | undefined =>
  cells.length >= FEWEST && /^\d$/.test(cells[0] ?? '') && cells[1] === 'Y' && /^\d{9}$/.test(cells[2] ?? '')
    ? cells.map((_, i) => COLUMNS.get(i + 1) ?? `${i + 1}`)
    : undefined
