import type { IsoDate } from '../../case/index.ts'
import type { CdxRow } from '../../knowledge/index.ts'
import type { Paragraph } from './explained.ts'

/** `GET /console/api/matrix?day=`: which test is the companion of which drug, as it stood on one day. */
export interface Matrix {
  readonly day: IsoDate
  /** Every day on which something in this table begins or ends, earliest first. */
  readonly turns: readonly IsoDate[]
  readonly tests: readonly MatrixTest[]
  readonly rows: readonly MatrixRow[]
  readonly paragraphs: Readonly<Record<string, Paragraph>>
}

export interface MatrixTest {
  readonly id: string
  readonly name: string
  readonly kind: 'panel' | 'single'
  /** What it can be done on; both where its makers say so, none where nothing is on record. */
  readonly specimens: readonly ('tissue' | 'blood')[]
}

export interface MatrixRow {
  readonly id: string
  readonly tumors: readonly Named[]
  readonly marker: string
  readonly drugs: readonly Named[]
  readonly indication: string
  readonly when: CdxRow['when']
  readonly firstLine: CdxRow['firstLine']
  readonly panelOnly: CdxRow['panelOnly']
  /** `false`: labelled, but its test is not payable for this use before `payableFrom`. */
  readonly payableYet: boolean
  readonly payableFrom?: IsoDate
  readonly note?: string
  readonly confidence: CdxRow['confidence']
  readonly checked: IsoDate
  readonly links: readonly MatrixLink[]
  readonly cites: readonly string[]
}

export interface MatrixLink {
  readonly test: string
  readonly standing: CdxRow['tests'][number]['standing']
  readonly evidence: CdxRow['tests'][number]['evidence']
  readonly from: IsoDate | null
  readonly cites: readonly string[]
}

export interface Named {
  readonly id: string
  readonly name: string
}
