export interface Count {
  readonly added: number
  readonly changed: number
  readonly same: number
}

/** A list with what stands before it, or nothing where it is empty. */
export const list = (before: string, values: readonly string[]) => (values.length > 0 ? before + values.join(', ') : '')
