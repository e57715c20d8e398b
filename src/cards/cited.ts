import { type Regime, type Source, type Standing, standing, type Tables } from '#knowledge'
import type { Rule } from '#rule'

/**
 * The paragraphs of a rule that hold under one regime on one day: its own, and those of
 * neighbors (Q&A, guidance, other notices) that were out by then. Remarks may quote a proposal too.
 */
export function cited(
  rule: Pick<Rule, 'cites'>,
  regime: Regime,
  day: Source['checked'],
  tables: Tables,
  neighbors: readonly Standing[] = ['in-force'],
): readonly Source[] {
  const own = familyOf(regime.id)
  return rule.cites.flatMap(id => {
    const { source, home, family } = placeOf(tables, id)
    if (source.from !== null && day < source.from) return []
    const applies =
      home === undefined || home.id === regime.id || (family !== own && neighbors.includes(standing(home, day)))
    return applies ? [source] : []
  })
}

export const sourceById = (tables: Tables, id: string): Source => placeOf(tables, id).source

/** The body of rules a paragraph stands in, if it stands in one. */
export const homeOf = (tables: Tables, { id }: Source): Regime | undefined => placeOf(tables, id).home

/** A paragraph with the body of rules it stands in; none where it belongs to no such body. */
interface Place {
  readonly source: Source
  readonly home: Regime | undefined
  readonly family: string
}

const places = new WeakMap<Tables, ReadonlyMap<string, Place>>()

function placeOf(tables: Tables, id: string): Place {
  const byId = places.get(tables) ?? placesIn(tables)
  places.set(tables, byId)
  const place = byId.get(id)
  if (place === undefined) throw new Error(`no paragraph is called ${id}`)
  return place
}

function placesIn({ sources, regimes }: Tables): ReadonlyMap<string, Place> {
  const placed = sources.map(source => {
    const home = regimes.find(one => one.id === source.id.split('/')[0])
    return [source.id, { source, home, family: familyOf(home?.id ?? '') }] as const
  })
  return new Map(placed)
}

/** `fee` of fee-2024 and fee-2026: bodies of rules that follow one another. */
const familyOf = (regime: string) => regime.split('-')[0] ?? ''
