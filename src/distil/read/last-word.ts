import type { IsoDate } from '#case'
import { momentOf } from './day.ts'
import type { Resource } from './resources.ts'
import { written } from './timeline.ts'

/** The last of several statements of one kind, and what it says. */
export interface LastWord<R, V> {
  readonly seen: R
  /** Nothing where it cannot be read, or where several that may be the last say different things. */
  readonly value: V | undefined
  /** Several that may be the last say different things: nobody can tell which holds. */
  readonly disputed: true | undefined
}

/**
 * What the last statement says. A later day wins; on one day the later time, where both give one; else the later issue;
 * else the later update. Of those that nothing sets apart, none is taken before the other: where they differ, there is no
 * last word. One without a day stands behind every one that has it.
 */
export function lastWord<R extends Resource, V>(
  statements: readonly R[],
  read: (seen: R) => V | undefined,
  day: (seen: R) => IsoDate | undefined,
): LastWord<R, V> | undefined {
  const isLater = (a: R, b: R) => order(a, b, day) > 0
  const unsurpassed = statements.filter(one => !statements.some(other => isLater(other, one)))
  const last = unsurpassed.length > 0 ? unsurpassed : statements
  const [seen] = last
  if (seen === undefined) return undefined
  const values = new Set(last.map(read))
  const said = [...values].filter(value => value !== undefined)
  return { seen, value: values.size === 1 ? said[0] : undefined, disputed: said.length > 1 || undefined }
}

/** Positive where the first is shown to be the later one, negative where the second is, 0 where nothing sets them apart. */
function order<R extends Resource>(a: R, b: R, day: (seen: R) => IsoDate | undefined): number {
  const [dayA, dayB] = [day(a) ?? '', day(b) ?? '']
  if (dayA !== dayB) return dayA > dayB ? 1 : -1
  return apart(timed(written(a)), timed(written(b))) || apart(issued(a), issued(b)) || apart(updated(a), updated(b))
}

/** A day alone does not tell whether it was before or after a time of that day. */
const timed = (text: string | undefined) => (text?.includes('T') ? text : undefined)
const issued = (resource: Resource) => ('issued' in resource ? resource.issued : undefined)
const updated = ({ meta }: Resource) => meta?.lastUpdated

const apart = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? 0 : Math.sign(momentOf(a) - momentOf(b)) || 0
