import type { z } from 'zod'

/** A configuration that cannot be served from; `faults` has one line for each field that is missing or wrong. */
export class ConfigError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`not configured (${faults.length}):\n${faults.map(fault => `  ${fault}`).join('\n')}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

/** One line for each fault: the field, and what belongs there. `whole` names what has no field. */
export const faultsOf = (error: z.ZodError, whole: string): readonly string[] =>
  error.issues.flatMap(issue => {
    const path = issue.path.map(String)
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => `${[...path, key].join('.')}: unknown field`)
      : [`${path.join('.') || whole}: ${issue.message}`]
  })
