import type { Told } from '#cards'
import { type Finding, joint, type Leaf, leafOf as leafById, type Rule } from '#rule'
import { chosen } from './chosen.ts'
import { cancerKnown } from './rules/cancer-known.ts'
import { markerIsACondition } from './rules/marker-is-a-condition.ts'
import { panelOnly } from './rules/panel-only.ts'
import { panelPreferred } from './rules/panel-preferred.ts'
import { requestKnown } from './rules/request-known.ts'
import { singleTestAvailable } from './rules/single-test-available.ts'
import { specimenSuits } from './rules/specimen-suits.ts'

/** In order of precedence: where several fit, the first speaks. */
export const outcomes = [
  'specimen-unsuitable',
  'cannot-tell',
  'panel-only',
  'panel-preferred',
  'single-test-available',
  'no-cdx',
] as const

export type Outcome = (typeof outcomes)[number]

const choices = [
  ['panel-only', panelOnly],
  ['panel-preferred', panelPreferred],
  ['single-test-available', singleTestAvailable],
] as const

type Known = Omit<Told, 'outcome' | 'words'>

/**
 * A specimen that is not on record keeps no test from being named; only one that is known not to serve does. Where
 * earlier tests have answered part of the rows, the choice is among what is left.
 */
export function outcome({ finding, c, k }: Known): Outcome {
  if (leafOf(finding, specimenSuits)?.is === 'no') return 'specimen-unsuitable'
  if (leafOf(finding, markerIsACondition)?.is === 'no') return 'no-cdx'
  if ([cancerKnown, requestKnown, markerIsACondition].some(rule => leafOf(finding, rule)?.is !== 'yes'))
    return 'cannot-tell'
  const is = choices.map(([code, rule]) => ({ code, is: leafOf(finding, rule)?.is }))
  if (!is.some(one => one.is === 'yes')) return 'cannot-tell'
  const fits = is.find(one => {
    const { tests, answered } = chosen({ c, k, outcome: one.code })
    return tests.length > 0 && (one.is === 'yes' || (one.is === 'no' && answered === 'part'))
  })
  return fits?.code ?? 'cannot-tell'
}

/** The part of the finding that the outcome speaks of. */
export function focus({ finding, outcome }: { readonly finding: Finding; readonly outcome: Outcome }): Finding {
  const only = (...rules: readonly Rule[]) =>
    joint(
      'all',
      rules.flatMap(rule => leafOf(finding, rule) ?? []),
    )
  const choice = choices.find(([code]) => code === outcome)?.[1]
  if (choice !== undefined)
    return leafOf(finding, choice)?.is === 'yes' ? only(requestKnown, choice) : only(requestKnown, markerIsACondition)
  if (outcome === 'specimen-unsuitable') return only(requestKnown, specimenSuits)
  if (outcome === 'no-cdx') return only(markerIsACondition)
  const anyTest = joint(
    'any',
    choices.flatMap(([, rule]) => leafOf(finding, rule) ?? []),
  )
  return joint('all', [...only(cancerKnown, requestKnown, markerIsACondition).parts, anyTest])
}

const leafOf = (finding: Finding, { id }: Rule): Leaf | undefined => leafById(finding, id)
