import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { orderedDrugs } from './ordered.ts'
import { withoutMarker } from './without-marker.ts'

/** The drugs ordered that need a marker here, or may need one; of the others there is nothing to say. */
export const drugsToJustify = (c: Case, k: Knowledge): readonly string[] =>
  orderedDrugs(c).filter(drug => withoutMarker(drug, c, k).is !== 'yes')
