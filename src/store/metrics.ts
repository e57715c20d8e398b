import { Counter, Gauge, type Registry } from 'prom-client'
import type { KnownAlerts } from './alerts.ts'
import type { Withheld } from './keep.ts'

/** Counts for Prometheus. Labels are ids of ours. */
export interface StoreMetrics {
  dropped(): void
  withheld(service: string, withheld: readonly Withheld[]): void
}

interface Watching {
  reachable(): boolean
  waiting(): number
  alerts(): KnownAlerts
}

export function storeMetrics(register: Registry, { reachable, waiting, alerts }: Watching): StoreMetrics {
  const registers = [register]
  new Gauge({
    name: 'shirube_storage_up',
    help: '1 while the storage answers, 0 while it does not: feedback is then refused, cards are not',
    registers,
    collect() {
      this.set(reachable() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'shirube_decisions_waiting',
    help: 'Decisions that are not written to the decision log yet',
    registers,
    collect() {
      this.set(waiting())
    },
  })
  const dropped = new Counter({
    name: 'shirube_decisions_dropped_total',
    help: 'Decisions that the decision log lacks, because too many waited while the storage was down',
    registers,
  })
  const cards = new Counter({
    name: 'shirube_cards_withheld_total',
    help: 'Cards that were recorded and not shown, by service and reason',
    labelNames: ['service', 'reason'],
    registers,
  })
  new Gauge({
    name: 'shirube_override_ratio',
    help: 'Share of the cards shown in the last 90 days that users overrode, by site, service, hook and outcome',
    labelNames: ['site', 'service', 'hook', 'outcome'],
    registers,
    collect() {
      this.reset()
      for (const [labels, { shown, overridden }] of byOutcome(alerts().tallies)) this.set(labels, overridden / shown)
    },
  })
  new Gauge({
    name: 'shirube_rule_overridden_cards',
    help: 'Cards of the last 90 days that users overrode, by rule and the reason it gave',
    labelNames: ['rule', 'answer', 'why'],
    registers,
    collect() {
      this.reset()
      for (const { rule, answer, why, overridden } of alerts().rules) this.set({ rule, answer, why }, overridden)
    },
  })
  new Gauge({
    name: 'shirube_muted',
    help: '1 for each kind of card that is muted now because it was overridden so often',
    labelNames: ['site', 'service', 'hook', 'outcome'],
    registers,
    collect() {
      this.reset()
      for (const { site, service, hook, outcome } of alerts().mutes) this.set({ site, service, hook, outcome }, 1)
    },
  })
  return {
    dropped: () => dropped.inc(),
    withheld: (service, withheld) => {
      for (const { reason } of withheld) cards.inc({ service, reason })
    },
  }
}

/** All versions of the tables together. */
function byOutcome(tallies: KnownAlerts['tallies']) {
  const groups = Map.groupBy(tallies, ({ site, service, hook, outcome }) =>
    JSON.stringify({ site, service, hook, outcome }),
  )
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  return [...groups].map(([labels, group]) => {
    const counts = { shown: sum(group.map(one => one.shown)), overridden: sum(group.map(one => one.overridden)) }
    return [JSON.parse(labels), counts] as const
  })
}
