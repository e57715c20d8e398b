import type { Logger } from 'pino'
import { Counter, type Registry } from 'prom-client'
import type { Callers } from '../callers/index.ts'
import { ConfigError } from '../config/index.ts'

interface Keeping {
  /** Reads the registry of clients. Throws ConfigError with every fault. */
  readonly read: () => Callers
  readonly logger: Logger
  readonly register: Registry
}

/**
 * Takes the registry of clients into force, and on SIGHUP reads it anew: a client is added, or one whose key is lost
 * shut out, without a restart. A faulty registry is refused whole, and the one in force stays. Used tokens stay known.
 * Throws ConfigError when the first cannot be used.
 */
export function keepCallers({ read, logger, register }: Keeping): Callers {
  let held = read()
  const reloads = new Counter({
    name: 'shirube_clients_reloads_total',
    help: 'Attempts to take a changed registry of clients into force, by result; refused means the old one stays',
    labelNames: ['result'],
    registers: [register],
  })
  for (const result of ['read', 'refused'] as const) reloads.inc({ result }, 0)

  process.on('SIGHUP', () => {
    const result = readAgain()
    reloads.inc({ result })
    logger[result === 'read' ? 'info' : 'error']({ result }, 'clients reload')
  })

  function readAgain(): 'read' | 'refused' {
    try {
      held = read()
      return 'read'
    } catch (error) {
      const faults = error instanceof ConfigError ? error.faults : ['the registry could not be read to the end']
      for (const fault of faults) logger.error({ fault }, 'clients fault')
      return 'refused'
    }
  }

  return { identify: ticket => held.identify(ticket) }
}
