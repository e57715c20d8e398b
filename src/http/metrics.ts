import type { RequestHandler } from 'express'
import { Counter, Histogram, Registry } from 'prom-client'
import type { Card } from '#cards'
import type { Refusal } from '../callers/index.ts'
import type { Endpoint } from './endpoint.ts'
import { noteOf } from './note.ts'

/** Counts for Prometheus. Labels are ids of ours, never anything a client wrote. */
export interface Metrics {
  /** GET /metrics. */
  readonly show: RequestHandler
  /** Counts and times every answer on its route. */
  readonly watch: RequestHandler
  decided(endpoint: Endpoint, cards: readonly Card[], withheld: number): void
  feedback(endpoint: Endpoint, outcome: string): void
  /** A call that was turned away unread: 401, 429 or 503. */
  refused(reason: Refusal | 'rate-limit' | 'busy', client: string | undefined): void
}

export function createMetrics(register = new Registry()): Metrics {
  const registers = [register]
  const requests = new Counter({
    name: 'shirube_requests_total',
    help: 'Calls answered, by service, hook and HTTP status',
    labelNames: ['service', 'hook', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'shirube_request_duration_seconds',
    help: 'Time from the first byte read to the answer sent, in seconds',
    labelNames: ['service', 'hook'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const outcomes = new Counter({
    name: 'shirube_outcomes_total',
    help: 'Decisions, by service and outcome; silent means evaluated and nothing to say',
    labelNames: ['service', 'outcome'],
    registers,
  })
  const feedback = new Counter({
    name: 'shirube_feedback_total',
    help: 'Feedback on cards, by service and outcome',
    labelNames: ['service', 'outcome'],
    registers,
  })
  const refusals = new Counter({
    name: 'shirube_refused_calls_total',
    help: 'Calls turned away unread, by reason and client (none: no client of ours)',
    labelNames: ['reason', 'client'],
    registers,
  })
  return {
    show: async (_req, res) => {
      res.type(register.contentType).send(await register.metrics())
    },
    watch: (_req, res, next) => {
      const started = performance.now()
      res.once('close', () => {
        const { endpoint } = noteOf(res)
        const labels = { service: endpoint?.service.id ?? 'unknown', hook: endpoint?.hook ?? 'unknown' }
        requests.inc({ ...labels, status: res.statusCode })
        seconds.observe(labels, (performance.now() - started) / 1000)
      })
      next()
    },
    decided: ({ service }, cards, withheld) => {
      const told = cards.map(card => card.extension['org.w3id.shirube.decision'].outcome)
      const none = withheld > 0 ? [] : ['silent']
      for (const outcome of told.length > 0 ? told : none) outcomes.inc({ service: service.id, outcome })
    },
    feedback: ({ service }, outcome) => feedback.inc({ service: service.id, outcome }),
    refused: (reason, client = 'none') => refusals.inc({ reason, client }),
  }
}
