import type { Expression } from '#case'
import type { CdxRow } from '#knowledge'
import type { Found } from './found.ts'

type Marker = Extract<CdxRow['marker'], { by: 'expression' }>

const UNSTATED: Found = { missing: 'companionResults' }

/** Whether protein expression on tissue meets what a label asks for. */
export function expressionFound({ protein, expects }: Marker, all: readonly Expression[]): Found {
  const stains = all.filter(one => one.protein === protein)
  const [found] = stains
  if (found === undefined) return 'no'
  if (typeof expects === 'object')
    return scored(stains.find(one => one.score?.kind === expects.score) ?? found, expects)
  if (expects === 'positive') return stated(found.result)
  if (expects === 'her2-positive') return her2Positive(found)
  return her2Low(found, expects === 'her2-low-or-ultralow')
}

const stated = (result: Expression['result']): Found =>
  result === 'positive' ? 'yes' : result === 'negative' ? 'no' : UNSTATED

/** At the threshold counts: CPS 10 is CPS 10 or more. */
function scored({ score, result }: Expression, wanted: { readonly score: string; readonly atLeast: number }): Found {
  if (score?.kind === wanted.score) return score.value >= wanted.atLeast ? 'yes' : 'no'
  return result === 'negative' ? 'no' : UNSTATED
}

/** IHC 3+, or IHC 2+ with ISH positive; a report that only says positive is believed. */
function her2Positive({ ihc, ish, result }: Expression): Found {
  if (ihc === 3) return 'yes'
  if (ihc === 0 || ihc === 1) return 'no'
  if (ihc === 2) return stated(ish)
  return stated(result)
}

/** IHC 1+, or IHC 2+ with ISH negative. Ultralow is part of IHC 0, which the score alone does not tell. */
function her2Low({ ihc, ish }: Expression, ultralowToo: boolean): Found {
  if (ihc === 1) return 'yes'
  if (ihc === 3) return 'no'
  if (ihc === 2) return ish === 'negative' ? 'yes' : ish === 'positive' ? 'no' : UNSTATED
  return ihc === 0 && !ultralowToo ? 'no' : UNSTATED
}
