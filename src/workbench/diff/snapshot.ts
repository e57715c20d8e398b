import type { IsoDate } from '#case'
import type { Tables } from '#knowledge'

/** The knowledge as one set of tables has it on one day. */
export interface Snapshot {
  readonly tables: Tables
  readonly day: IsoDate
}
