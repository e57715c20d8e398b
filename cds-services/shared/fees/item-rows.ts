import type { SpecimenKind } from '#case'
import type { Knowledge, Row } from '#knowledge'
import { coverage } from '../covers.ts'

/** A companion test as it is run on a panel: what it is asked for, on which specimen, in which cancer. */
export interface PanelRun {
  readonly items: readonly string[]
  readonly specimen: SpecimenKind
  /** Ids of terminology/tumors.yaml, narrow to broad. */
  readonly groups: readonly string[]
}

/** The rows under which an item of a run is payable, those that a person has verified first. */
export const itemRows = (item: string, run: PanelRun, k: Knowledge): readonly Row<'cdxItems'>[] =>
  onPanel(item, run, k)
    .filter(row => coverage(row, run.groups, k.tumors) === 'yes')
    .toSorted((a, b) => Number(a.confidence === 'unverified') - Number(b.confidence === 'unverified'))

/** Whether the note-2 list of D006-19 names the item in this cancer: only then is it certain that its points are subtracted. */
export const isListed = (item: string, run: PanelRun, k: Knowledge): boolean =>
  itemRows(item, run, k).some(row => row.cdxFirst !== null && row.confidence !== 'unverified')

/** Whether a narrower diagnosis could put the item on the list, or make it payable at all. */
export const mayBeListed = (item: string, run: PanelRun, k: Knowledge): boolean =>
  !isListed(item, run, k) && onPanel(item, run, k).some(row => coverage(row, run.groups, k.tumors) === 'perhaps')

const onPanel = (item: string, { specimen }: PanelRun, { cdxItems }: Knowledge) =>
  cdxItems
    .filter(row => row.item === item && row.method !== 'not-ngs')
    .filter(row => row.specimen === (specimen === 'tissue' ? 'tissue' : 'blood'))
