export interface Count {
  readonly added: number
  readonly changed: number
  readonly same: number
}

/** What became of the lines of a drug master; `shown`: anticancer products among the unmatched, each once. */
export interface MasterCount {
  readonly drugs: number
  readonly unmatched: number
  readonly shown: number
  readonly uncoded: number
}

/** A list with what stands before it, or nothing where it is empty. */
export const list = (before: string, values: readonly string[]) => (values.length > 0 ? before + values.join(', ') : '')
