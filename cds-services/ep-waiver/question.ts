import { all, any } from '#rule'
import { candidateGenesFound } from './rules/candidate-genes-found.ts'
import { candidatesLevelAOrR } from './rules/candidates-level-a-or-r.ts'
import { ccatReportAtHand } from './rules/ccat-report-at-hand.ts'
import { everyProfileIsReviewed } from './rules/every-profile-is-reviewed.ts'
import { germlineSignsAgree } from './rules/germline-signs-agree.ts'
import { levelACandidate } from './rules/level-a-candidate.ts'
import { matchedDrug } from './rules/matched-drug.ts'
import { noDrugAtAll } from './rules/no-drug-at-all.ts'
import { noGermlineFinding } from './rules/no-germline-finding.ts'
import { noPathogenicVariant } from './rules/no-pathogenic-variant.ts'
import { profileFirst } from './rules/profile-first.ts'
import { reportAgreesWithItself } from './rules/report-agrees-with-itself.ts'
import { reportAndTableAgree } from './rules/report-and-table-agree.ts'
import { reportDoesNotRefuse } from './rules/report-does-not-refuse.ts'
import { solidPanelDone } from './rules/solid-panel-done.ts'
import { waiverPrintedByReport } from './rules/waiver-printed-by-report.ts'

/** No waiver existed before 2026-06-01. */
export const beforeWaiver = everyProfileIsReviewed

/** B011-5 通知(1), proviso: ア, イ and ウ (① or ②), judged by the C-CAT report; then whatever leaves it open. */
export const fee2026 = all(
  solidPanelDone,
  ccatReportAtHand,
  noGermlineFinding,
  any(matchedDrug, noDrugAtAll, waiverPrintedByReport),
  all(
    profileFirst,
    reportDoesNotRefuse,
    reportAgreesWithItself,
    reportAndTableAgree,
    candidateGenesFound,
    germlineSignsAgree,
  ),
)

/** The report's point 5. It is silent on germline findings; where one is suspected, no waiver is shown as proposed. */
export const reportProposal = all(solidPanelDone, noGermlineFinding, any(levelACandidate, noDrugAtAll))

/** 課長通知 2024-02-28: which cases the panel could handle by circulation, before all could (2025-07-07). */
export const roundRobin2024 = all(noGermlineFinding, any(noPathogenicVariant, noDrugAtAll, candidatesLevelAOrR))
