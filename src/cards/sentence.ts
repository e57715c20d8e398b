import type { Leaf } from '#rule'
import type { Service, Told } from './service.ts'

/** What one rule found, in the language of the answer; `quote` makes the facts safe for where the sentence will stand. */
export function sentence(
  service: Service,
  { verdict }: Leaf,
  { words }: Told,
  quote: <T>(fact: T) => T = fact => fact,
): string {
  if ('missing' in verdict) throw new Error('a missing fact has a label, not a sentence')
  const why = 'open' in verdict ? verdict.open : verdict.why
  const template = service.cards.because[why]
  if (template === undefined) throw new Error(`${service.id} has no sentence for ${why}`)
  const facts = Object.fromEntries(Object.entries(verdict.facts).map(([name, value]) => [name, quote(value)]))
  return template[words.locale](facts, words)
}
