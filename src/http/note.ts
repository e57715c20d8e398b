import type { Response } from 'express'
import type { Caller } from '../callers/index.ts'
import type { Endpoint } from './endpoint.ts'

/** What is known of a call so far, for its log lines and metrics. Holds nothing about the patient. */
export interface Note {
  caller?: Caller
  endpoint?: Endpoint
  hookInstance?: string
}

export const noteOf = (res: Response): Note => res.locals

/** Who makes this call, on a route that asks. */
export function callerOf(res: Response): Caller {
  const { caller } = noteOf(res)
  if (caller === undefined) throw new Error('this route does not ask who calls')
  return caller
}
