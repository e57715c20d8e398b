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
  const family = (id: string) => id.split('-')[0]
  return rule.cites.flatMap(id => {
    const source = sourceById(tables, id)
    if (source.from !== null && day < source.from) return []
    const home = tables.regimes.find(one => one.id === id.split('/')[0])
    const applies =
      home === undefined ||
      home.id === regime.id ||
      (family(home.id) !== family(regime.id) && neighbors.includes(standing(home, day)))
    return applies ? [source] : []
  })
}

const indexed = new WeakMap<Tables, ReadonlyMap<string, Source>>()

export function sourceById(tables: Tables, id: string): Source {
  const byId = indexed.get(tables) ?? new Map(tables.sources.map(source => [source.id, source]))
  indexed.set(tables, byId)
  const source = byId.get(id)
  if (source === undefined) throw new Error(`no paragraph is called ${id}`)
  return source
}
