/** `GET /console/api/terms`: the drugs and genes our terminology knows by name, for forms that complete and code them. */
export interface Terms {
  readonly drugs: readonly Term[]
  readonly genes: readonly Term[]
}

export interface Term {
  /** Drug: as it is called in the language asked for. Gene: its HGNC symbol. */
  readonly name: string
  /** Every other name, in any language. */
  readonly aliases: readonly string[]
  /** Its codes; none where we hold no checked one, and then its name is what is written. */
  readonly coding: readonly { readonly system: string; readonly code: string; readonly display: string }[]
}
