/** A fact that the console may suppose otherwise than recorded, as its form needs it. */
export interface ChangeableFact {
  /** Where it stands in the Case. */
  readonly path: string
  readonly label: string
  readonly input: ChoiceInput | NumberInput
}

export interface ChoiceInput {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: string | number | boolean; readonly label: string }[]
}

export interface NumberInput {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly unit: string
}

/** Suppositions by path; `null` supposes that the record does not say. */
export type Changes = Readonly<Record<string, string | number | boolean | null>>
