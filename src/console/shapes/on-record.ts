import type { IsoDate } from '../../case/index.ts'
import type { Paragraph } from './explained.ts'

/** `POST /console/api/on-record`: what the services read of each matter that only a person can say, before it is asked again. */
export interface OnRecord {
  readonly matters: Readonly<Record<string, MatterOnRecord>>
  /** Every paragraph that a matter names, by id. */
  readonly paragraphs: Readonly<Record<string, Paragraph>>
}

export interface MatterOnRecord {
  /** Its code, or the words of a reason; absent where the record does not say. */
  readonly value?: string
  /** Words of the same day contradict each other: then there is no value. */
  readonly disputed?: boolean
  readonly note?: string
  readonly on?: IsoDate
  /** Reference of whoever said it. */
  readonly by?: string
  /** Reference of the resource. */
  readonly ref?: string
  /** The paragraphs that ask for it, ids in knowledge/sources. */
  readonly cites: readonly string[]
}
