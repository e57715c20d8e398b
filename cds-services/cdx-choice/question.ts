import { all, any } from '#rule'
import { cancerKnown } from './rules/cancer-known.ts'
import { markerIsACondition } from './rules/marker-is-a-condition.ts'
import { panelOnly } from './rules/panel-only.ts'
import { panelPreferred } from './rules/panel-preferred.ts'
import { requestKnown } from './rules/request-known.ts'
import { singleTestAvailable } from './rules/single-test-available.ts'
import { specimenSuits } from './rules/specimen-suits.ts'

/** A drug of this cancer asks for a marker, some test is its companion, and the specimen serves one of them. */
export const companionTest = all(
  cancerKnown,
  requestKnown,
  markerIsACondition,
  any(panelOnly, panelPreferred, singleTestAvailable),
  specimenSuits,
)
