import type { z } from 'zod'

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One line for each fault: where, and what belongs there. No value of the request is repeated. */
export const faultsOf = (error: z.ZodError): readonly string[] =>
  error.issues.map(issue => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`)
