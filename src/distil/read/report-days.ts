import type { IsoDate } from '#case'
import { earliest } from './day.ts'
import { type Follow, follower } from './reference.ts'
import { type DiagnosticReport, is, type Observation, type Resource } from './resources.ts'
import { dayWritten } from './timeline.ts'

/** The day of the report that holds it, for every Observation that a report holds. */
export function reportDays(resources: readonly Resource[]): ReadonlyMap<Resource, IsoDate> {
  const follow = follower(resources)
  const days = new Map<Resource, IsoDate>()
  for (const report of resources.filter(one => is(one, 'DiagnosticReport'))) {
    const day = dayWritten(report)
    if (day === undefined) continue
    for (const result of resultsOf(report, follow)) days.set(result, earliest([day, days.get(result) ?? day]) ?? day)
  }
  return days
}

/** Everything a report lists as a result, groups opened. */
export function resultsOf(report: DiagnosticReport, follow: Follow): ReadonlySet<Observation> {
  const found = new Set<Observation>()
  const toOpen: (DiagnosticReport | Observation)[] = [report]
  for (const from of toOpen)
    for (const reference of is(from, 'DiagnosticReport') ? from.result : from.hasMember) {
      const target = follow(reference, from)
      if (!is(target, 'Observation') || found.has(target)) continue
      found.add(target)
      toOpen.push(target)
    }
  return found
}
