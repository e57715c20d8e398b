/** What is ours by contract always has all its members, an empty list of missing facts included. */
const WHOLE = 'org.w3id.shirube.decision'

/**
 * Leaves out every member that is null, an empty string, an empty list or an empty object,
 * at any depth, as CDS Hooks asks of an answer (#use-of-json). Returns undefined when nothing remains.
 */
export function lean(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const kept = value.map(lean).filter(one => one !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  const kept: (readonly [string, unknown])[] = []
  for (const [key, member] of Object.entries(value)) {
    const rest = key === WHOLE ? member : lean(member)
    if (rest !== undefined) kept.push([key, rest])
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
