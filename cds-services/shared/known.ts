import type { MissingFact } from '#case'

/** A part of a rule's answer: settled, or open for lack of these facts. */
export type Known = 'yes' | 'no' | Open

interface Open {
  readonly missing: readonly MissingFact[]
}

export const lacking = (...missing: MissingFact[]): Open => ({ missing })

/** All of them hold: one `no` settles it, and every fact that is lacking is needed. */
export function every(parts: readonly Known[]): Known {
  if (parts.includes('no')) return 'no'
  const missing = new Set(openOf(parts).flatMap(part => part.missing))
  return missing.size > 0 ? { missing: [...missing] } : 'yes'
}

/** At least one holds: one `yes` settles it, so that what lacks the least is worth asking for. */
export function some(parts: readonly Known[]): Known {
  if (parts.includes('yes')) return 'yes'
  const open = openOf(parts)
  const least = Math.min(...open.map(part => part.missing.length))
  const missing = new Set(open.filter(part => part.missing.length === least).flatMap(part => part.missing))
  return missing.size > 0 ? { missing: [...missing] } : 'no'
}

const openOf = (parts: readonly Known[]): readonly Open[] => parts.filter(part => typeof part === 'object')

/** The facts that keep it open, for a verdict. */
export function factsOf({ missing }: Open): [MissingFact, ...MissingFact[]] {
  const [first, ...more] = missing
  if (first === undefined) throw new Error('what is open lacks something')
  return [first, ...more]
}
