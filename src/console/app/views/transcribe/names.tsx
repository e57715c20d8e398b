import type { Term } from '../../../shapes/terms.ts'

/** Names that a browser completes while they are typed. */
export const Names = ({ id, terms }: { readonly id: string; readonly terms: readonly Term[] }) => (
  <datalist id={id}>
    {terms.map(({ name }) => (
      <option key={name} value={name} />
    ))}
  </datalist>
)
