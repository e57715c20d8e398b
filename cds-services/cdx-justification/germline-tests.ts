import { seesGermlineOnly } from '../shared/germline-only.ts'
import { oncePerCase } from '../shared/once-per-case.ts'
import { shownBySingleTests } from './shown.ts'

/** The tests of the germline alone that found nothing for a use that the tumor's own variant would open too. */
export const germlineTestsWithoutFinding = oncePerCase((drug, c, k): readonly string[] => [
  ...new Set(
    shownBySingleTests(drug, c, k)
      .filter(({ use, test }) => test.found === 'no' && seesGermlineOnly(use.row, test.test, k))
      .map(({ test }) => test.test),
  ),
])
