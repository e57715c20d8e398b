import type { Concept } from './shape.ts'
import { type SystemName, systemName } from './systems.ts'

type MaybeConcept = Pick<Concept, 'coding' | 'text'> | undefined

/** The codes a concept has in a system, as written. */
export const codesIn = (concept: MaybeConcept, system: SystemName): readonly string[] =>
  (concept?.coding ?? []).flatMap(({ system: address, code }) =>
    code !== undefined && systemName(address) === system ? [code.trim()] : [],
  )

/** Whether a concept has one of these codes of the system. */
export const has = (concept: MaybeConcept, system: SystemName, ...codes: readonly string[]): boolean =>
  (concept?.coding ?? []).some(
    ({ system: address, code }) => code !== undefined && codes.includes(code.trim()) && systemName(address) === system,
  )

/** The one code of a closed list that a concept has in a system. */
export const oneOf = <C extends string>(
  concept: MaybeConcept,
  system: SystemName,
  codes: readonly C[],
): C | undefined => codes.find(code => has(concept, system, code))

/** Everything a concept says in words: its text, and what its codes are displayed as. */
export const wordsOf = (concept: MaybeConcept): readonly string[] => [
  ...(concept?.text === undefined ? [] : [concept.text]),
  ...(concept?.coding ?? []).flatMap(({ display }) => display ?? []),
]

/** Systems of a concept that we know nothing of. */
export const unknownSystems = (concept: MaybeConcept): readonly string[] =>
  (concept?.coding ?? []).flatMap(({ system }) =>
    system !== undefined && systemName(system) === undefined ? [system] : [],
  )
