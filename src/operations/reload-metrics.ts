import { Counter, Gauge, type Registry } from 'prom-client'
import type { Reloaded } from './held-tables.ts'

/** Counts attempts to take newer tables into force, and shows the version that is. */
export function reloadMetrics(register: Registry, version: string): (reloaded: Reloaded) => void {
  const registers = [register]
  const reloads = new Counter({
    name: 'shirube_knowledge_reloads_total',
    help: 'Attempts to take newer tables into force, by result; refused means the old ones stay',
    labelNames: ['result'],
    registers,
  })
  const inForce = new Gauge({
    name: 'shirube_knowledge_info',
    help: 'The version of the tables in force',
    labelNames: ['version'],
    registers,
  })
  for (const result of ['replaced', 'unchanged', 'refused'] as const) reloads.inc({ result }, 0)
  inForce.set({ version }, 1)
  return reloaded => {
    reloads.inc({ result: reloaded.result })
    if (reloaded.result !== 'replaced') return
    inForce.reset()
    inForce.set({ version: reloaded.to }, 1)
  }
}
