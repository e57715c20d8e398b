import type { Term, Terms } from '../../../shapes/terms.ts'

/** Of nothing anything is known yet. */
export const noTerms: Terms = { drugs: [], genes: [] }

const plain = (name: string) => name.normalize('NFKC').trim().toUpperCase()

/** The term that a text names whole, width and case aside; a text that says more or less than one name is none. */
export const termOf = (text: string, terms: readonly Term[]): Term | undefined => {
  const wanted = plain(text)
  return terms.find(({ name, aliases }) => [name, ...aliases].some(one => plain(one) === wanted))
}

/** A gene by its HGNC symbol where it is known by the name that was read. */
export const symbolOf = (name: string, { genes }: Terms): string => termOf(name, genes)?.name ?? name
