import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '#case'
import { tables } from '#test/rule-test'
import { claimCheck } from '../../../cds-services/claim-check/service.ts'
import { testTiming } from '../../../cds-services/test-timing/service.ts'
import { sandboxSite } from '../../../src/config/index.ts'
import { distil } from '../../../src/distil/index.ts'
import { recordOf } from '../../golden/record-of.ts'
import { stories } from '../../patients/bundles.ts'
import { forgetful } from '../../rule-test.ts'
import { outcomeOf } from '../ask-service.ts'
import { cases as timingCases } from '../test-timing/cases.ts'
import { cases as claimCases } from './cases.ts'

/** What claim-check may say of an order of which test-timing says this. It may be stricter about money; never laxer about the test. */
const compatible: Readonly<Record<string, readonly string[]>> = {
  'already-used': ['not-payable'],
  'not-payable': ['not-payable'],
  'specimen-reason-needed': ['not-payable', 'bundled', 'flag', 'cannot-tell'],
  'attestation-needed': ['not-payable', 'bundled', 'flag', 'cannot-tell'],
  'cannot-tell': ['not-payable', 'bundled', 'flag', 'cannot-tell'],
  insured: ['not-payable', 'bundled', 'flag', 'cannot-tell', 'payable'],
}

const refusedByTiming = (c: Case) => ['already-used', 'not-payable'].includes(outcomeOf(testTiming, c))

/** Days on which both services hold rules. */
const days = ['2024-06-01', '2025-03-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01', '2026-06-15'] as const

function agree(c: Case, told: string) {
  if (c.order?.use === undefined) return
  const timing = outcomeOf(testTiming, c)
  expect(compatible[timing], `${told}: timing says ${timing}`).toContain(outcomeOf(claimCheck, c))
}

const drafts = stories.flatMap(story => {
  const orders = story.resources.filter(
    one => one.resourceType === 'ServiceRequest' && 'status' in one && one.status === 'draft',
  )
  return orders.length === 0 ? [] : [{ id: story.id, story, orders }]
})

describe('claim-check never contradicts test-timing', () => {
  it.each(drafts)('$id', ({ story, orders }) => {
    for (const asOf of days) {
      const input = { record: recordOf(story), orders, draftResources: orders, asOf, tables, patientId: story.id }
      agree(distil({ ...input, facility: sandboxSite.facility }).c, asOf)
    }
  })

  const told = Object.entries({ ...timingCases, ...claimCases }).filter(([, c]) => c.order !== undefined)

  it.each(told)('%s, whatever is forgotten, on any day', (_, c) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 6 }), fc.constantFrom(...days), (picks, asOf) =>
        agree(forgetful({ ...c, asOf }, picks), asOf),
      ),
    )
  })

  it('refuses what timing refuses for the same reason, in the same words', () => {
    for (const [story, c] of told) {
      if (c.order?.use === undefined || c.asOf < days[0] || !refusedByTiming(c)) continue
      expect(outcomeOf(claimCheck, c), story).toBe('not-payable')
    }
  })
})
