import type { MissingFact, Seen } from '#case'

/** One source on the germline: the genes it suspects or finds altered, none being its answer too; or the facts without which it cannot speak. */
export type Voice =
  | { readonly genes: readonly string[]; readonly from: readonly (Seen | undefined)[] }
  | { readonly missing: readonly [MissingFact, ...MissingFact[]] }

export const silent = (...missing: [MissingFact, ...MissingFact[]]): Voice => ({ missing })
export const says = (genes: readonly string[], ...from: readonly (Seen | undefined)[]): Voice => ({
  genes: [...new Set(genes)],
  from,
})
