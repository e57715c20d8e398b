import type { RecordKey } from '#case'
import { isObject } from './json.ts'
import { typeOf } from './query.ts'

/**
 * What the caller sent for the keys asked for, unread. A key that is not in the map was not sent.
 * Some gateways rename the keys: when one stranger alone holds nothing but the type of a missing key, it is taken for it.
 */
export function prefetched(
  prefetch: Readonly<Record<string, unknown>>,
  keys: readonly RecordKey[],
): ReadonlyMap<RecordKey, unknown> {
  const asked: ReadonlySet<string> = new Set(keys)
  const strangers = Object.entries(prefetch).flatMap(([key, value]) => (asked.has(key) ? [] : [value]))
  const sent = keys.flatMap((key): [RecordKey, unknown][] => {
    if (Object.hasOwn(prefetch, key) && prefetch[key] !== undefined) return [[key, prefetch[key]]]
    const likely = strangers.filter(value => holdsOnly(typeOf(key), value))
    return likely.length === 1 ? [[key, likely[0]]] : []
  })
  return new Map(sent)
}

function holdsOnly(type: string, value: unknown): boolean {
  if (!isObject(value) || value.resourceType !== 'Bundle') return isObject(value) && value.resourceType === type
  if (!Array.isArray(value.entry)) return false
  const resources = value.entry.flatMap((entry: unknown) => (isObject(entry) ? (entry.resource ?? []) : []))
  return resources.length > 0 && resources.every(resource => isObject(resource) && resource.resourceType === type)
}
