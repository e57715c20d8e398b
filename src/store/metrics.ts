import { Counter, Gauge, type Registry } from 'prom-client'
import type { Withheld } from './keep.ts'

/** Counts for Prometheus. Labels are ids of ours. */
export interface StoreMetrics {
  dropped(): void
  withheld(service: string, withheld: readonly Withheld[]): void
}

interface Watching {
  reachable(): boolean
  waiting(): number
}

export function storeMetrics(register: Registry, { reachable, waiting }: Watching): StoreMetrics {
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
  return {
    dropped: () => dropped.inc(),
    withheld: (service, withheld) => {
      for (const { reason } of withheld) cards.inc({ service, reason })
    },
  }
}
