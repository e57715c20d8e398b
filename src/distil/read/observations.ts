import { wordsOf } from './coding.ts'
import type { Observation } from './resources.ts'
import { type SystemName, systemName } from './systems.ts'
import { fold } from './text.ts'

/** Codes by system, and what the name, as it is compared, has to match. Any of them will do. */
export type Sought = { readonly [S in SystemName]?: readonly string[] | Pattern } & { readonly words?: Pattern }

/** A regular expression, or anything that is asked in the same way. */
interface Pattern {
  test(text: string): boolean
}

export type Observed = (sought: Sought) => readonly Observation[]

type Places = Map<string, number[]>

/** Finds Observations by what they are of, in the order given. A record holds hundreds; each is looked at once. */
export function observed(all: readonly Observation[]): Observed {
  const bySystem = new Map<string, Places>()
  const byName: Places = new Map()
  for (const [place, { code }] of all.entries()) {
    for (const one of code?.coding ?? []) {
      const system = systemName(one.system)
      if (one.code === undefined || system === undefined) continue
      const byCode: Places = bySystem.get(system) ?? new Map()
      bySystem.set(system, byCode)
      add(byCode, one.code.trim(), place)
    }
    for (const name of wordsOf(code)) add(byName, name, place)
  }
  const names: Places = new Map()
  for (const [name, places] of byName) {
    const folded = fold(name)
    names.set(folded, [...(names.get(folded) ?? []), ...places])
  }
  return ({ words, ...codes }) => {
    const coded = Object.entries(codes).flatMap(([system, these]) => placesOf(these, bySystem.get(system) ?? new Map()))
    const found = new Set([...coded, ...(words === undefined ? [] : placesOf(words, names))])
    return [...found].sort((a, b) => a - b).flatMap(place => all[place] ?? [])
  }
}

const placesOf = (wanted: readonly string[] | Pattern, places: Places): readonly number[] =>
  'test' in wanted
    ? [...places].flatMap(([text, at]) => (wanted.test(text) ? at : []))
    : wanted.flatMap(text => places.get(text) ?? [])

function add(places: Places, text: string, place: number): void {
  const before = places.get(text)
  if (before === undefined) places.set(text, [place])
  else before.push(place)
}
