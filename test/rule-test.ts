import { describe, expect, it } from 'vitest'
import type { Case, IsoDate, MissingFact } from '#case'
import { asOf, load, type Tables } from '#knowledge'
import type { Answer, Rule, Verdict } from '#rule'

export const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '')
export const tables = load(root)
export const today: IsoDate = '2026-06-15'

type Facts = Partial<Case>
/** A reason; or `unknown`, or the very facts whose lack keeps it unknown. */
type Expected<R extends string> = R | 'unknown' | readonly [MissingFact, ...MissingFact[]]
export type Row<R extends string> = readonly [name: string, facts: Facts, answer: Expected<R>]

export const given = (facts: Facts): Case => ({ asOf: today, ...facts })

/**
 * Runs a rule over a table of cases, and holds it to what every rule owes: each reason is
 * reached, it looks only at the facts it declares and misses no others, it leaves the case
 * alone, and forgetting a fact may open an answer but never flips it.
 */
export function ruleTest<R extends string>(rule: Rule<R>, rows: readonly Row<R>[]) {
  describe(rule.id, () => {
    heldToItsTable(rule, rows)
    testedForEveryReason(rule, rows)
  })
}

/** The same for a rule that is asked of each of several subjects: a table each, which together reach every reason; over other tables than ours, where ours hold no row. */
export function ruleTestFor<R extends string>(
  make: (candidate: string) => Rule<R>,
  tablesOf: Readonly<Record<string, readonly Row<R>[]>>,
  over: Tables = tables,
) {
  describe(make('').id, () => {
    describe.each(Object.entries(tablesOf))('%s', (candidate, rows) => heldToItsTable(make(candidate), rows, over))
    testedForEveryReason(make(''), Object.values(tablesOf).flat())
  })
}

function testedForEveryReason<R extends string>(rule: Rule<R>, rows: readonly Row<R>[]) {
  it('is tested for every reason it may give, and for silence', () => {
    const reached = new Set(rows.map(([, , expected]) => (typeof expected === 'string' ? expected : 'unknown')))
    const owed = [...rule.why.yes, ...rule.why.no, ...rule.why.open, ...(rule.reads.length > 0 ? ['unknown'] : [])]
    for (const reason of owed) expect(reached).toContain(reason)
  })
}

function heldToItsTable<R extends string>(rule: Rule<R>, rows: readonly Row<R>[], over: Tables = tables) {
  const verdict = (c: Case) => rule.decide(freeze(c), asOf(over, c.asOf))

  it('tells its cases apart by name', () => expect(new Set(rows.map(row => row[0])).size).toBe(rows.length))

  it.each(rows)('%s', (_, facts, expected) => {
    const given_ = verdict(given(facts))
    if (typeof expected !== 'string') return expect(given_).toEqual({ is: 'unknown', missing: expected })
    expect(reasonOf(given_)).toBe(expected)
    if (expected !== 'unknown') expect(declared(rule, given_)).toContain(expected)
  })

  it('looks only at the facts it declares', () => {
    for (const [, facts] of rows) {
      const looked = new Set<string>()
      rule.decide(watched(structuredClone(given(facts)), '', looked), asOf(over, given(facts).asOf))
      for (const path of looked) expect(path, `reads ${path}`).toSatisfy((p: string) => covered(p, rule.reads))
    }
  })

  it('misses only facts it declares', () => {
    for (const [, facts] of rows) {
      const said = verdict(given(facts))
      for (const path of 'missing' in said ? said.missing : [])
        expect(path, `misses ${path}`).toSatisfy((p: string) => covered(p, rule.reads))
    }
  })

  it.each(rows)('%s: forgetting a fact may open the answer, never flip it', (_, facts) => {
    const whole = verdict(given(facts)).is
    const allowed: readonly Answer[] = [whole, 'unknown']
    for (const [what, less] of erasures(given(facts))) expect(allowed, `without ${what}`).toContain(verdict(less).is)
  })
}

const reasonOf = (v: Verdict) => ('missing' in v ? 'unknown' : 'open' in v ? v.open : v.why)
const declared = (rule: Rule, v: Verdict) => ('open' in v ? rule.why.open : v.is === 'unknown' ? [] : rule.why[v.is])

const covered = (path: string, reads: readonly string[]) =>
  path === 'asOf' || reads.some(read => read === path || read.startsWith(`${path}.`) || path.startsWith(`${read}.`))

/**
 * Properties that make their owner what it is; without them there is no such fact to forget a part of.
 * A fusion is named by both its genes: one gene alone is another finding, not the same one less known. A charge is the fee.
 */
const identity = new Set([
  'asOf',
  'gene',
  'partner',
  'drug',
  'fee',
  'test',
  'number',
  'basis',
  'start',
  'refs',
  'drugs',
  'name',
])

/** Every way to forget one property, at any depth, inside list elements too, and to know the cancer only more broadly. */
export function* erasures<T extends object>(whole: T, path = ''): Generator<readonly [string, T]> {
  for (const [key, value] of Object.entries(whole)) {
    const here = path === '' ? key : `${path}.${key}`
    if (!Array.isArray(whole) && !identity.has(key)) {
      const { [key as keyof T]: _, ...rest } = whole
      yield [here, rest as T]
    }
    if (key === 'groups' && Array.isArray(value))
      for (let n = 1; n < value.length; n++) yield [`${here}, the narrowest ${n}`, replaced(whole, key, value.slice(n))]
    if (typeof value !== 'object' || value === null) continue
    for (const [what, less] of erasures(value, here)) yield [what, replaced(whole, key, less)]
  }
}

/** Forgets several facts, one after the other: each number picks one of those still known. */
export function forgetful<T extends object>(
  whole: T,
  picks: readonly number[],
  keep: ReadonlySet<string> = new Set(),
): T {
  return picks.reduce((rest, pick) => {
    const ways = [...erasures(rest)].filter(([what]) => !keep.has(what))
    return ways[pick % ways.length]?.[1] ?? rest
  }, whole)
}

const replaced = <T extends object>(whole: T, key: string, value: unknown): T =>
  (Array.isArray(whole) ? whole.map((item, i) => (String(i) === key ? value : item)) : { ...whole, [key]: value }) as T

function watched<T extends object>(target: T, path: string, looked: Set<string>): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      const value: unknown = Reflect.get(object, key, receiver)
      if (typeof key === 'symbol' || (Array.isArray(object) && !/^\d+$/.test(key))) return value
      const here = Array.isArray(object) ? path : path === '' ? key : `${path}.${key}`
      if (!Array.isArray(object) && key !== 'ref') looked.add(here)
      return typeof value === 'object' && value !== null ? watched(value, here, looked) : value
    },
  })
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}
