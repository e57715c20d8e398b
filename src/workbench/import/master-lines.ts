import type { Csv } from './read-rows.ts'

/** One line of a drug master, cells in NFKC; empty where the cell is. */
export interface MasterLine {
  readonly line: number
  readonly yj: string
  readonly hot: string
  readonly brand: string
  /** `undefined` where the master has no such column: MEDIS names products only. */
  readonly generic: string | undefined
  /** 一般名処方の標準的な記載: generic name, form and strength, of what may be prescribed so. */
  readonly prescribed: string
}

/**
 * What the columns are called, compared after NFKC and ignoring case: by us, in the 医薬品HOTコードマスター of MEDIS
 * (標準レイアウト) and, by way of receipt-master.ts, in the 医薬品マスター of the receipt system. Where a file has several,
 * the first that is filled counts.
 */
const NAMES = {
  yj: ['yj', 'yjコード', 'yj code', '個別医薬品コード', '薬価基準収載医薬品コード'],
  hot: ['hot9', 'hot9コード', 'hot9番号', 'hot13', '基準番号(hotコード)'],
  generic: ['generic', '一般名', '一般名称', '成分名'],
  prescribed: ['一般名処方の標準的な記載'],
  brand: ['brand', '販売名', '商品名', '品名', '医薬品名'],
} as const
type Field = keyof typeof NAMES

const columnsAt = (header: readonly string[], field: Field): readonly number[] =>
  NAMES[field].flatMap(name => header.flatMap((one, at) => (one.toLowerCase() === name ? [at] : [])))

/** Whether a file is a drug master (a YJ code in each line) and not the drug table in its flat form. */
export const isDrugMaster = ({ header }: Csv) => !header.includes('id') && columnsAt(header, 'yj').length > 0

/** The columns without which a master names no drug, as they may be called. */
export const lacking = (header: readonly string[]): readonly string[] =>
  columnsAt(header, 'brand').length > 0 ? [] : [NAMES.brand.join('・')]

/** Every line of a master. */
export function masterLines({ header, records }: Csv): readonly MasterLine[] {
  const at = (Object.keys(NAMES) as Field[]).map(field => [field, columnsAt(header, field)] as const)
  const columns = new Map(at)
  return records.map(({ line, cells }) => {
    const cell = (field: Field) =>
      (columns.get(field) ?? [])
        .map(place => (cells[place] ?? '').normalize('NFKC').trim())
        .find(text => text !== '') ?? ''
    const hasGeneric = (columns.get('generic') ?? []).length > 0
    return {
      ...{ line, yj: cell('yj'), hot: cell('hot'), brand: cell('brand'), prescribed: cell('prescribed') },
      generic: hasGeneric ? cell('generic') : undefined,
    }
  })
}
