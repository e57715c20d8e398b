import type { IsoDate } from '#case'
import { decisionEvent, feedbackEvent } from './audit-event.ts'
import { dayOf } from './options.ts'
import type { Reviewing } from './parts.ts'
import { Refused } from './refused.ts'

/**
 * Every decision and every feedback of a period, both days included (days in Japan), as FHIR R4 AuditEvents, one JSON
 * line each. The patient and the user appear as keyed hashes only. Throws Refused for a period that is none.
 */
export async function audit({ archive, options, say, write }: Reviewing): Promise<boolean> {
  const [from, to] = [dayOf('--from', options.from, say), dayOf('--to', options.to, say)]
  if (to < from) throw new Refused(say.daysReversed(from, to))
  const [first, last] = [startOf(from), startOf(to, 1)]
  for await (const row of archive.decisions(first, last)) write(`${JSON.stringify(decisionEvent(row))}\n`)
  for await (const row of archive.feedback(first, last)) write(`${JSON.stringify(feedbackEvent(row))}\n`)
  return true
}

/** When a day begins in Japan, in UTC; or some days later. */
const startOf = (day: IsoDate, later = 0) =>
  new Date(Date.parse(`${day}T00:00:00+09:00`) + later * 86_400_000).toISOString()
