import type { Row } from '#knowledge'
import { brandStem, folded, genericStem } from './drug-names.ts'
import type { MasterLine } from './master-lines.ts'

type Drug = Row<'drugs'>

/** Our drugs by every name and code that stands for one of them, learning from line to line. */
export interface KnownDrugs {
  /** The drug a line is about: by its generic name, by its brand, else by the first seven digits of its YJ code. */
  meant(line: MasterLine): string | undefined
  named(name: string): string | undefined
  ownerOf(prefix: string): string | undefined
  learn(id: string, prefix: string, brand: string): void
}

/** The same ingredient on another carrier is another drug; its product name tells so only after the form (…注射用…(アルブミン懸濁型)). */
const CARRIER = /アルブミン懸濁|リポソーム|リポソマル/

/** The brand in a product name; none where the name is that of the ingredient, with its carrier behind. */
export const brandOf = (product: string): string => (CARRIER.test(product) ? '' : brandStem(product))

export function knownDrugs(drugs: readonly Drug[]): KnownDrugs {
  const names = new Map(drugs.flatMap(drug => namesOf(drug).map(name => [folded(name), drug.id] as const)))
  const owners = new Map(drugs.flatMap(drug => drug.yj.map(prefix => [prefix, drug.id] as const)))
  const named = (name: string) =>
    name === '' ? undefined : (names.get(folded(name)) ?? names.get(folded(genericStem(name))))
  return {
    named,
    ownerOf: prefix => owners.get(prefix),
    meant({ yj, generic, prescribed, brand }) {
      if (generic !== undefined) return named(generic)
      const ingredient = CARRIER.test(prescribed) ? '' : brandStem(genericStem(prescribed))
      return named(ingredient) ?? named(brandOf(brand)) ?? owners.get(yj.slice(0, 7))
    },
    learn(id, prefix, brand) {
      owners.set(prefix, id)
      if (brand !== '' && named(brand) === undefined) names.set(folded(brand), id)
    },
  }
}

const namesOf = ({ id, name, brands, aliases }: Drug) => [id, name.ja, name.en, ...brands, ...aliases]
