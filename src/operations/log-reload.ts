import type { Logger } from 'pino'
import type { Reloaded } from './held-tables.ts'

/** One line for an attempt, and one for each fault: file, row, field, and what is wrong there. */
export function logReload(logger: Logger, reloaded: Reloaded, inForce: string): void {
  if (reloaded.result !== 'refused') return void logger.info({ ...reloaded, knowledge: inForce }, 'knowledge reload')
  for (const fault of reloaded.faults) logger.error({ fault }, 'knowledge fault')
  logger.error({ result: 'refused', faults: reloaded.faults.length, knowledge: inForce }, 'knowledge reload')
}
