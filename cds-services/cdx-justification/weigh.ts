import type { MissingFact } from '#case'
import { some } from '../shared/known.ts'
import { type Shown, supports } from './shown.ts'

/** What the tests of one kind, taken together, say for a drug: the best that one of them says. */
export type Weighed =
  /** A confirmed companion test found the marker; or one that is not confirmed; or a test that is none at all. */
  | { readonly as: 'found' | 'to-verify' | 'elsewhere'; readonly one: Shown }
  | { readonly as: 'open'; readonly missing: readonly MissingFact[] }
  | { readonly as: 'excluded'; readonly one: Shown }
  | { readonly as: 'nothing' }

/** A positive result outweighs a negative one; a test that is no companion of the drug can only be remarked. */
export function weigh(shown: readonly Shown[]): Weighed {
  const supporting = (link: Shown['test']['link']) => {
    const all = shown.filter(one => one.test.link === link && supports(one) === 'yes')
    return all.find(one => one.test.masked === 'open') ?? all[0]
  }
  const found = supporting('approved')
  if (found) return { as: 'found', one: found }
  const toVerify = supporting('to-verify')
  if (toVerify) return { as: 'to-verify', one: toVerify }
  const is = some(shown.filter(one => one.test.link !== 'none').map(supports))
  if (typeof is === 'object') return { as: 'open', missing: is.missing }
  const elsewhere = supporting('none')
  if (elsewhere) return { as: 'elsewhere', one: elsewhere }
  const excluded = shown.find(
    ({ use, says }) => says === 'negative' && use.applies === 'yes' && use.row.confidence !== 'unverified',
  )
  return excluded ? { as: 'excluded', one: excluded } : { as: 'nothing' }
}
