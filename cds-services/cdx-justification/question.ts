import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { all, any, type Reason } from '#rule'
import { drugsToJustify } from './drugs-to-justify.ts'
import { foundByCompanionTest } from './rules/found-by-companion-test.ts'
import { foundByPanel } from './rules/found-by-panel.ts'
import { itemWasAsked } from './rules/item-was-asked.ts'
import { labelCovers } from './rules/label-covers.ts'
import { needsNoMarker } from './rules/needs-no-marker.ts'
import { noResistanceReported } from './rules/no-resistance-reported.ts'
import { profileMayDecide } from './rules/profile-may-decide.ts'
import { recommendedByExpertPanel } from './rules/recommended-by-expert-panel.ts'
import { withinSocietyGuideline } from './rules/within-society-guideline.ts'

/** Asked of every drug alike: is it within a use whose marker a companion test, or what stands for one, has shown? */
const justified = (drug: string) =>
  any(
    needsNoMarker(drug),
    all(
      labelCovers(drug),
      any(
        foundByCompanionTest(drug),
        all(foundByPanel(drug), itemWasAsked(drug), profileMayDecide),
        withinSocietyGuideline(drug),
        recommendedByExpertPanel(drug),
      ),
      noResistanceReported(drug),
    ),
  )

export type Reasons = Reason<ReturnType<typeof justified>>

/** Every drug ordered that a label asks to be justified; one part for each, in their order. */
export const everyDrugJustified = (c: Case, k: Knowledge) => all(...drugsToJustify(c, k).map(justified))
