import type { CasePath, Locale, Phrase } from '#case'
import type { Tables } from '#knowledge'

export type Value = string | number | boolean

/** A fact that may be supposed otherwise than recorded, to see what the answer hangs on. */
export interface Fact {
  /** Where it stands in the Case. */
  readonly path: CasePath
  readonly label: Phrase
  readonly input: Choice | Quantity
  /**
   * Where the fact is more than a bare value (a judgement has an author and a day): the member that holds the value,
   * and the members that stand beside it when the fact is supposed. What the record said of it is then gone, its
   * reference included: a supposition has no evidence.
   */
  readonly stated?: { readonly as: string; readonly beside?: 'signature' | 'day' }
}

export interface Choice {
  readonly kind: 'choice'
  options(tables: Tables): readonly Option[]
}

export interface Option {
  readonly value: Value
  readonly label: Phrase
}

export interface Quantity {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly unit: Phrase
}

/** A choice among values that are known beforehand, each with its name. */
export const oneOf = (...options: readonly (readonly [Value, ...Record<Locale, string>[]])[]): Choice => ({
  kind: 'choice',
  options: () => options.flatMap(([value, label]) => (label === undefined ? [] : [{ value, label }])),
})

export const yesOrNo = oneOf([true, { ja: 'はい', en: 'Yes' }], [false, { ja: 'いいえ', en: 'No' }])

/** A choice among the rows of a table that hold on no particular day. */
export const rowOf = (rows: (tables: Tables) => readonly { readonly id: string; readonly name: Phrase }[]): Choice => ({
  kind: 'choice',
  options: tables => [...new Map(rows(tables).map(({ id, name }) => [id, { value: id, label: name }])).values()],
})
