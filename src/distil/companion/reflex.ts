import type { CompanionResult, Expression } from '#case'

/** A result, with the reference of the specimen it was found on. */
export interface OnSpecimen {
  readonly result: CompanionResult
  readonly specimen: string | undefined
}

/**
 * HER2 staining and hybridization of one specimen belong together: 2+ alone says nothing. Each of the two results gets
 * what the other found.
 */
export const withReflex = (all: readonly OnSpecimen[]): readonly CompanionResult[] =>
  all.map(({ result, specimen }) => {
    const beside = all
      .filter(other => other.result !== result && specimen !== undefined && other.specimen === specimen)
      .flatMap(other => other.result.expression ?? [])
    return result.expression === undefined
      ? result
      : { ...result, expression: result.expression.map(one => completed(one, beside)) }
  })

function completed(one: Expression, beside: readonly Expression[]): Expression {
  if (one.protein !== 'HER2') return one
  const her2 = beside.filter(other => other.protein === 'HER2')
  const ihc = one.ihc ?? her2.flatMap(other => other.ihc ?? [])[0]
  const ish = one.ish ?? her2.flatMap(other => other.ish ?? [])[0]
  return { ...one, ...(ihc !== undefined && { ihc }), ...(ish && { ish }) }
}
