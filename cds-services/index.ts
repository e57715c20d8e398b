import type { Service } from '#cards'
import { ccatRegistration } from './ccat-registration/service.ts'
import { cdxChoice } from './cdx-choice/service.ts'
import { cdxJustification } from './cdx-justification/service.ts'
import { claimCheck } from './claim-check/service.ts'
import { epQuorum } from './ep-quorum/service.ts'
import { epWaiver } from './ep-waiver/service.ts'
import { germlineReferral } from './germline-referral/service.ts'
import { offLabelPathway } from './off-label-pathway/service.ts'
import { testTiming } from './test-timing/service.ts'

/** Every question Shirube answers. */
export const services: readonly Service[] = [
  testTiming,
  cdxChoice,
  epWaiver,
  offLabelPathway,
  cdxJustification,
  claimCheck,
  germlineReferral,
  epQuorum,
  ccatRegistration,
]
