import type { MissingFact } from '#case'

/** Whether something was found, or which detail of a result we would need to say so. */
export type Found = 'yes' | 'no' | { readonly missing: MissingFact }
