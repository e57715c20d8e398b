import type { IsoDate } from '../../case/index.ts'
import type { Standing } from '../../knowledge/index.ts'
import type { Paragraph } from './explained.ts'

type Confidence = Paragraph['confidence']

/** `GET /console/api/knowledge?day=`: what we know, how sure we are, and when somebody last looked. */
export interface KnowledgeState {
  readonly day: IsoDate
  readonly version: string
  readonly regimes: readonly RegimeState[]
  readonly tables: readonly TableState[]
  /** Links between a drug and a test: confirmed, of all. */
  readonly links: { readonly approved: number; readonly all: number }
  /** By document, each with its paragraphs that are out by that day. */
  readonly documents: readonly SourceDocument[]
}

export interface RegimeState {
  readonly id: string
  readonly name: string
  readonly standing: Standing
  readonly from: IsoDate | null
  readonly until: IsoDate | null
}

export interface TableState {
  /** As the workbench calls it: `companion-tests`. */
  readonly name: string
  readonly counts: Readonly<Record<Confidence, number>>
  /** Rows not compared with their source for more than 90 days. */
  readonly stale: number
  readonly oldest: IsoDate | null
  readonly unverified: readonly string[]
}

export interface SourceDocument {
  readonly name: string
  readonly url: string
  readonly paragraphs: readonly (Paragraph & { readonly id: string })[]
}

/** `GET /console/api/knowledge/changes?from=&to=`: which rows begin, end or say something else. */
export interface KnowledgeChanges {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly rows: readonly RowChange[]
}

export interface RowChange {
  readonly table: string
  readonly id: string
  readonly what: 'begins' | 'ends' | 'changes'
  readonly title: string
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[]
}
