import type { ConsoleParts } from '../parts.ts'

/** How much longer than an EHR in the middle of an order somebody waits who has asked for a list. */
const LONGER = 3

/** The same parts with more time for the FHIR server: a search across patients, and a record among many, take longer. */
export function patiently(parts: ConsoleParts): ConsoleParts {
  const { limits } = parts.config
  const longer = { fhirTimeoutMs: limits.fhirTimeoutMs * LONGER, budgetMs: limits.budgetMs * LONGER }
  return { ...parts, config: { ...parts.config, limits: { ...limits, ...longer } } }
}
